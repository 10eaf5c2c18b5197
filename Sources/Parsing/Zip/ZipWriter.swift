import CZip

/// Writes a zip archive: the same bytes for the same files, whatever the clock and the time zone say.
public struct ZipWriter {
  private var files: [(name: String, open: () throws -> any ByteSource, isPacked: Bool)] = []

  public init() {}

  /// Adds a file; files stand in the archive in the order in which they were added.
  ///
  /// - Parameters:
  ///   - name: with folders before it: `sources/a.txt`.
  ///   - isPacked: `false` for what is packed already, such as sound and pictures.
  ///   - open: gives its bytes from the beginning; asked for when the archive is written.
  public mutating func add(_ name: String, isPacked: Bool = true, open: @escaping () throws -> any ByteSource) {
    files.append((name, open, isPacked))
  }

  public mutating func add(_ name: String, bytes: [UInt8]) { add(name) { BytesInMemory(bytes) } }

  /// The archive in memory.
  ///
  /// - Throws: `ZipError`, or what one of the files throws.
  public func bytes() throws -> [UInt8] {
    let store = MemoryStore()
    try write(into: store)
    return store.bytes
  }

  /// Writes the archive; memory holds a piece of one file at a time. The store must be empty.
  ///
  /// - Throws: `ZipError`, or what the store or one of the files throws.
  public func write(into store: any RandomAccessStore) throws {
    // libzip writes nothing at all for an archive without files.
    if files.isEmpty { return try store.write([0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18), at: 0) }
    let port = ZipPort(writing: store)
    guard let target = port.source() else { throw ZipError(.notWritten) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw port.failure ?? ZipError(.notWritten)
    }
    var inlets: [ZipInlet] = []
    do {
      for file in files {
        let inlet = ZipInlet(file.open)
        inlets.append(inlet)
        try Self.add(file.name, inlet, isPacked: file.isPacked, to: archive)
      }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw inlets.lazy.compactMap(\.failure).first ?? port.failure ?? ZipError(.notWritten)
    }
  }

  /// 1 January 1980, the first moment that the format knows.
  private static let day: UInt16 = 1 << 5 | 1

  private static func add(_ name: String, _ inlet: ZipInlet, isPacked: Bool, to archive: OpaquePointer) throws {
    guard let source = inlet.source() else { throw ZipError(.notWritten, in: name) }
    let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw ZipError(.notWritten, in: name)
    }
    let method = isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    // Level 3 takes half the time of the usual 6, and a tenth more room.
    zip_set_file_compression(archive, UInt64(index), method, isPacked ? 3 : 0)
    zip_file_set_dostime(archive, UInt64(index), 0, day, 0)
    zip_file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_DOS), 0)
  }
}
