/// What is a choice about an ecogram.
public struct EcogramOptions: Sendable, Hashable {
  /// For how wide a place the picture is drawn.
  public enum Width: Sendable, Hashable, CaseIterable {
    /// For a page of 600 CSS px and more, and for paper: 744 units wide, which is 186 mm on A4.
    case wide
    /// For a telephone: 352 units wide, with numbers instead of names and a list below.
    case narrow
  }

  public var width: Width
  /// Whether safety flags are drawn and told: for staff only.
  public var showsSafety: Bool
  /// Whether the picture says what its lines and marks mean.
  public var showsLegend: Bool
  /// Begins every id in the picture, so that several pictures can stand on one page. Letters, digits and hyphens.
  public var idPrefix: String

  public init(
    width: Width = .wide, showsSafety: Bool = false, showsLegend: Bool = true, idPrefix: String = "eg"
  ) {
    self.width = width
    self.showsSafety = showsSafety
    self.showsLegend = showsLegend
    self.idPrefix = idPrefix
  }
}
