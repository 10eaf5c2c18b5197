/// The facts of a change picture in words, in one language, from the same data.
public struct ChangeText: Sendable, Hashable {
  /// "Wat er veranderde bij Suda".
  public let title: String
  /// One line: the days of the two waves, and how many people there were and are.
  public let summary: String
  /// "Sinds 3 maart: twee mensen erbij, één weg, Fatima is dichterbij gekomen."
  public let sentence: String
  /// Everything that changed, a sentence each; none when nothing did.
  public let details: [String]
  /// What the columns of ``rows`` are called.
  public let columns: [String]
  /// Everybody who is drawn: clockwise, as in the picture.
  public let rows: [Row]

  /// One person.
  public struct Row: Sendable, Hashable, Identifiable {
    public let id: String
    /// The number in the picture, when this person has a number there instead of a name.
    public let number: Int?
    public let name: String
    public let sphere: String
    public let ringBefore: String
    public let ringNow: String
    /// "nieuw", "geeft nu ook: praktische hulp", "niets".
    public let change: String

    /// What stands in the table, in the order of ``ChangeText/columns``.
    public var cells: [String] { [name, sphere, ringBefore, ringNow, change] }
  }
}
