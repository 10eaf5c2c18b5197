/// The ways in which a project points at its files.
enum RefiPath {
  private static let inside = "internal://"

  /// The name in `sources/` of a path such as `internal://a.txt`; `nil` for another path, and for one that points out of the folder.
  static func fileName(internal path: String) -> String? {
    guard path.lowercased().hasPrefix(inside) else { return nil }
    let name = path.dropFirst(inside.count).drop { $0 == "/" }
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    let isOutside = parts.contains { $0.isEmpty || $0 == "." || $0 == ".." || $0.contains(":") }
    return isOutside ? nil : parts.joined(separator: "/")
  }

  static func toFile(_ name: String) -> String { inside + name }

  /// Whether a path tells where things are on somebody's machine.
  static func isPrivate(_ path: String) -> Bool {
    let path = path.lowercased()
    if path.hasPrefix(inside) { return false }
    guard path.hasPrefix("relative://") else { return true }
    return path.contains("..") || path.dropFirst(11).contains(":") || path.hasPrefix("relative:////")
  }
}
