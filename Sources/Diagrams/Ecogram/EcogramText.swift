/// The facts of an ecogram in words, in one language, for beside the picture: whoever does not see the picture misses
/// nothing, and the other way round.
public struct EcogramText: Sendable, Hashable {
  /// "Netwerk van Suda".
  public let title: String
  /// One line: how many people, of whom how many from the client's own circle, and the date.
  public let summary: String
  /// A sentence per ring: who stands in it, by sphere.
  public let rings: [String]
  /// What the columns of ``rows`` are called.
  public let columns: [String]
  /// Everybody who is drawn: clockwise, as in the picture.
  public let rows: [Row]
  /// Who knows whom and how: a sentence per kind of tie.
  public let ties: [String]
  /// A sentence about the people who know none of the others; `nil` when there are none.
  public let apart: String?
  /// A sentence per person who was in the network before.
  public let earlier: [String]

  /// One person.
  public struct Row: Sendable, Hashable, Identifiable {
    /// The person's id in the network.
    public let id: String
    /// The number in the picture, when this person has a number there instead of a name.
    public let number: Int?
    /// The whole name, however long.
    public let name: String
    public let sphere: String
    public let ring: String
    /// What the line to the client says: "steunt".
    public let line: String
    /// "geeft hulp".
    public let direction: String
    /// "beroepskracht, VIP"; never empty.
    public let marks: String

    /// What stands in the table, in the order of ``EcogramText/columns``.
    public var cells: [String] { [name, sphere, ring, line, direction, marks] }
  }
}
