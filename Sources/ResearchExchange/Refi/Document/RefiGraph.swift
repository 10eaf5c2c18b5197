/// A drawing of how things go together.
public struct RefiGraph: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  public var vertices: [RefiVertex] = []
  public var edges: [RefiEdge] = []

  public init(guid: RefiGUID, name: String? = nil) { (self.guid, self.name) = (guid, name) }
}

public struct RefiVertex: Sendable, Hashable {
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    case person = "Person"
    case oval = "Oval"
    case rectangle = "Rectangle"
    case roundedRectangle = "RoundedRectangle"
    case star = "Star"
    case leftTriangle = "LeftTriangle"
    case rightTriangle = "RightTriangle"
    case upTriangle = "UpTriangle"
    case downTriangle = "DownTriangle"
    case note = "Note"
  }

  public var guid: RefiGUID
  /// What it stands for.
  public var represented: RefiGUID?
  public var name: String?
  public var firstX: Int
  public var firstY: Int
  public var secondX: Int?
  public var secondY: Int?
  public var shape: Shape?
  public var color: String?

  public init(guid: RefiGUID, firstX: Int, firstY: Int) {
    (self.guid, self.firstX, self.firstY) = (guid, firstX, firstY)
  }
}

public struct RefiEdge: Sendable, Hashable {
  public enum LineStyle: String, Sendable, Hashable, CaseIterable {
    case dotted, dashed, solid
  }

  public var guid: RefiGUID
  public var represented: RefiGUID?
  public var name: String?
  public var source: RefiGUID
  public var target: RefiGUID
  public var color: String?
  public var direction: RefiDirection?
  public var lineStyle: LineStyle?

  public init(guid: RefiGUID, source: RefiGUID, target: RefiGUID) {
    (self.guid, self.source, self.target) = (guid, source, target)
  }
}
