/// One file or folder in an archive, as the list of the archive has it.
public struct ZipEntry: Sendable, Hashable {
  /// Which one it is, from 0.
  public let index: Int
  /// The name as it stands there, folders included.
  public let name: String
  /// Bytes, unpacked, as the archive says.
  public let count: Int
  /// Bytes as they lie in the archive.
  public let packedCount: Int
  /// 0 is stored, 8 deflated.
  let method: Int
  let isEncrypted: Bool

  public var isFolder: Bool { name.hasSuffix("/") }

  /// The folders and the name of a file that stays inside the archive; `nil` for one that points out of it (`../x`, `/x`, `C:\x`),
  /// for a folder and for a name that says nothing.
  public var path: [String]? {
    guard !isFolder, !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return nil }
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.map(String.init)
    // "./project.qde" is how some programs pack.
    let steps = Array(parts.drop { $0 == "." })
    let isOutside = steps.contains { $0.isEmpty || $0 == "." || $0 == ".." || $0.contains(":") }
    return steps.isEmpty || isOutside ? nil : steps
  }
}
