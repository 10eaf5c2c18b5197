public import Parsing

/// A file to read: what it is called, and how to get at its bytes. Whoever hands it in does the reading of disks.
public struct NamedBytes: Sendable {
  /// The name to report by, with the folders it lies in: `export/case_1_ego.csv`. Files of one folder belong together.
  public let name: String
  /// Begins at the beginning, each time it is called.
  public let open: @Sendable () throws -> any ByteSource

  public init(name: String, open: @escaping @Sendable () throws -> any ByteSource) {
    self.name = name
    self.open = open
  }

  /// The name without folders and without what follows the last dot.
  var stem: String { Self.stem(of: name) }

  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
