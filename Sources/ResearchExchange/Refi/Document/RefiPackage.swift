/// A project with its files: what a `.qdpx` holds.
public struct RefiPackage: Sendable, Hashable {
  public var project: RefiProject
  /// The plain texts that the project points at, by the name of their file in `sources/`.
  public var texts: [String: String]
  /// The other files in `sources/` by name, with their size in bytes: pictures, sound, texts with layout. Whoever has the package open
  /// gives their bytes.
  public var media: [String: Int]

  public init(project: RefiProject, texts: [String: String] = [:], media: [String: Int] = [:]) {
    (self.project, self.texts, self.media) = (project, texts, media)
  }

  /// The text of a source, a note or a transcript; `nil` when its file is not there.
  public func text(content: String?, path: String?) -> String? {
    content ?? path.flatMap(RefiPath.fileName(internal:)).flatMap { texts[$0] }
  }
}
