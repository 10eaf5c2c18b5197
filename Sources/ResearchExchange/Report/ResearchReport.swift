public import Language

/// What became of everything in a research project, on its way in or out: nothing goes lost unsaid.
public struct ResearchReport: Sendable, Hashable {
  /// One thing that happened, and how often.
  public struct Entry: Sendable, Hashable {
    public let fact: ResearchFact
    public let count: Int
    /// Where it happened first.
    public let place: ResearchPlace
    /// The first of them in its own words: the name of a file, a value; empty when there is nothing to show.
    public let example: String

    public var kind: LossKind { fact.kind }
    public var what: Phrase { fact.phrase(count: count) }
  }

  private var order: [ResearchFact] = []
  private var byFact: [ResearchFact: Entry] = [:]

  public init() {}

  /// In the order of kinds, and then of first appearance.
  public var entries: [Entry] {
    LossKind.allCases.flatMap { kind in order.filter { $0.kind == kind }.compactMap { byFact[$0] } }
  }

  public func entries(of kind: LossKind) -> [Entry] { entries.filter { $0.kind == kind } }

  /// How often something happened.
  public func count(of fact: ResearchFact) -> Int { byFact[fact]?.count ?? 0 }

  /// Whether something of the file did not come along.
  public var hasLosses: Bool { order.contains { $0.kind == .leftOut } }

  /// Examples are for a line on a screen.
  private static let exampleLength = 80

  /// - Parameter example: what it is about, in its own words; the beginning of it is kept.
  public mutating func add(
    _ fact: ResearchFact, count: Int = 1, at place: ResearchPlace, example: String = ""
  ) {
    guard count > 0 else { return }
    if let known = byFact[fact] {
      byFact[fact] = Entry(fact: fact, count: known.count + count, place: known.place, example: known.example)
    } else {
      order.append(fact)
      byFact[fact] = Entry(fact: fact, count: count, place: place, example: String(example.prefix(Self.exampleLength)))
    }
  }

  /// Takes over what another report says.
  public mutating func add(_ other: ResearchReport) {
    for fact in other.order {
      if let entry = other.byFact[fact] {
        add(fact, count: entry.count, at: entry.place, example: entry.example)
      }
    }
  }
}

/// Where in a file something stands.
public struct ResearchPlace: Sendable, Hashable {
  public let file: String
  /// From 1.
  public let line: Int?
  /// In characters, from 1.
  public let column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    (self.file, self.line, self.column) = (file, line, column)
  }
}
