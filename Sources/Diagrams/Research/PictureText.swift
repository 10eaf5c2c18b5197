/// The facts of a picture of a study in words, in one language: whoever does not see the picture misses nothing.
public struct PictureText: Sendable, Hashable {
  /// The short name of the picture.
  public let title: String
  /// One line: what is counted or measured, and over how much.
  public let summary: String
  /// What one sees, with the numbers that matter; never empty.
  public let sentences: [String]
  public let table: PictureTable
}
