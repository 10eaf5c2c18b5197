import Crypto
public import Parsing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of files that go by the SHA-256 of their bytes: pictures, recordings, PDFs, texts with layout.
///
/// The same bytes are kept once, however many studies have them. A file appears whole under its name, and only when its bytes are on
/// disk; it never changes, and nothing is removed but by ``clean(keeping:)``. In the folder it stands below the first two digits
/// of its name.
public struct MediaStore: Sendable {
  public let folder: String

  private static let incoming = "incoming-"

  public init(folder: String) {
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// Keeps what a stream gives, and waits until it is on disk.
  ///
  /// - Throws: ``MediaProblem/unwritable(path:reason:)``, or what the stream throws; then nothing is left behind.
  public func add(_ source: any ByteSource) throws -> MediaDigest {
    try makeFolder(folder)
    let file = try NewMediaFile(path: folder + "/" + Self.incoming + Self.unique())
    var source = source
    var hash = SHA256()
    while let piece = try source.next() {
      piece.withUnsafeBytes { hash.update(bufferPointer: $0) }
      try file.append(piece)
    }
    let digest = MediaDigest(hash.finalize())
    try makeFolder(shelf(of: digest))
    if isThere(digest) { return digest }
    try file.finish(as: path(of: digest))
    Self.syncFolder(shelf(of: digest))
    return digest
  }

  /// The bytes of a file, after all of them were found to be what was put there.
  ///
  /// - Throws: ``MediaProblem/missing(_:)``, ``MediaProblem/damaged(_:)``.
  public func open(_ digest: MediaDigest) throws(MediaProblem) -> any ByteSource {
    guard let check = StoredBytes(path: path(of: digest)) else { throw .missing(digest) }
    var hash = SHA256()
    do {
      while let piece = try check.next() { piece.withUnsafeBytes { hash.update(bufferPointer: $0) } }
    } catch {
      throw .missing(digest)
    }
    guard MediaDigest(hash.finalize()) == digest else { throw .damaged(digest) }
    guard let bytes = StoredBytes(path: path(of: digest)) else { throw .missing(digest) }
    return bytes
  }

  /// Whether a file of this name is there, whatever is in it.
  public func isThere(_ digest: MediaDigest) -> Bool { access(path(of: digest), F_OK) == 0 }

  func path(of digest: MediaDigest) -> String { shelf(of: digest) + "/" + digest.text }

  private func shelf(of digest: MediaDigest) -> String { folder + "/" + digest.text.prefix(2) }

  private func makeFolder(_ path: String) throws(MediaProblem) {
    if mkdir(path, 0o700) == 0 { return Self.syncFolder(path + "/..") }
    guard errno == EEXIST else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
  }

  static func syncFolder(_ path: String) {
    let descriptor = Self.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The system's `open`, which our own hides.
  private static func open(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.open(path, flags)
    #else
      Glibc.open(path, flags)
    #endif
  }

  private static func unique() -> String { String(UInt64.random(in: .min ... .max), radix: 36) }
}

extension MediaStore {
  /// Removes the files that nobody needs any more, and what an import that was killed left behind. Not while another program
  /// imports.
  ///
  /// - Returns: how many files went, and how many bytes they had.
  public func clean(keeping used: Set<MediaDigest>) -> (files: Int, bytes: Int) {
    var gone = (files: 0, bytes: 0)
    func remove(_ path: String) {
      let size = StoredBytes(path: path)?.count ?? 0
      if unlink(path) == 0 { gone = (gone.files + 1, gone.bytes + size) }
    }
    for name in Self.names(in: folder) {
      let path = folder + "/" + name
      if name.hasPrefix(Self.incoming) { remove(path) }
      guard name.utf8.count == 2 else { continue }
      for file in Self.names(in: path) {
        guard let digest = MediaDigest(file), digest.text.hasPrefix(name), !used.contains(digest) else { continue }
        remove(path + "/" + file)
      }
      rmdir(path)
    }
    return gone
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
