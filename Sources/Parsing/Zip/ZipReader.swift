import CZip

/// Reads a zip archive from bytes in memory or wherever the caller can jump about in: its list of files, and each of them as a
/// stream. Unpacks nothing to disk.
///
/// Reads files that are stored or deflated. Counts what comes out against `ZipLimits`, whatever the archive says of itself.
public final class ZipReader {
  public let entries: [ZipEntry]
  private let archive: OpaquePointer
  private let port: ZipPort
  private let limits: ZipLimits
  /// Bytes unpacked so far, of all files.
  fileprivate var unpacked = 0

  /// - Throws: `ZipError`, or what the bytes throw.
  public init(_ bytes: any RandomAccessBytes, limits: ZipLimits = .standard) throws {
    let directory = try ZipDirectory(bytes)
    guard directory.entries <= limits.entries else { throw ZipError(.tooManyEntries(limit: limits.entries)) }
    let port = ZipPort(reading: bytes)
    guard let source = port.source() else { throw ZipError(.cutOff) }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw port.failure ?? ZipError(.cutOff)
    }
    self.archive = archive
    self.port = port
    self.limits = limits
    let count = Int(clamping: zip_get_num_entries(archive, 0))
    entries = (0..<max(0, min(count, limits.entries))).map { Self.entry($0, in: archive) }
  }

  deinit { zip_discard(archive) }

  private static func entry(_ index: Int, in archive: OpaquePointer) -> ZipEntry {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    zip_stat_index(archive, UInt64(index), 0, &stat)
    return ZipEntry(
      index: index, name: stat.name.map { String(cString: $0) } ?? "", count: Int(clamping: stat.size),
      packedCount: Int(clamping: stat.comp_size), method: Int(stat.comp_method),
      isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE))
  }

  /// A file of the archive from its beginning, piece by piece.
  ///
  /// - Throws: `ZipError`. The stream throws one too, as soon as something is wrong with what comes out.
  public func open(_ entry: ZipEntry) throws -> any ByteSource {
    if entry.isEncrypted { throw ZipError(.encrypted, in: entry.name) }
    guard entry.method == Int(ZIP_CM_STORE) || entry.method == Int(ZIP_CM_DEFLATE) else {
      throw ZipError(.method(entry.method), in: entry.name)
    }
    guard entry.count <= limits.entryBytes else {
      throw ZipError(.entryTooLong(limit: limits.entryBytes), in: entry.name)
    }
    guard let file = zip_fopen_index(archive, UInt64(entry.index), 0) else {
      throw port.failure ?? ZipError(.damaged, in: entry.name)
    }
    return ZipEntryBytes(file: file, entry: entry, reader: self)
  }

  /// Counts a piece that came out; throws when it is too much.
  fileprivate func count(_ piece: Int, after before: Int, of entry: ZipEntry) throws {
    unpacked += piece
    let total = before + piece
    if total > limits.entryBytes { throw ZipError(.entryTooLong(limit: limits.entryBytes), in: entry.name) }
    if unpacked > limits.totalBytes { throw ZipError(.tooLong(limit: limits.totalBytes), in: entry.name) }
    if total > ZipLimits.freeBytes, total / limits.ratio > entry.packedCount {
      throw ZipError(.ratio(limit: limits.ratio), in: entry.name)
    }
  }

  fileprivate var failure: (any Error)? { port.failure }
}

/// One file of an archive while it is being unpacked.
private final class ZipEntryBytes: ByteSource {
  private let file: OpaquePointer
  private let entry: ZipEntry
  /// Keeps the archive open.
  private let reader: ZipReader
  private var total = 0
  private var isAtEnd = false

  private static let step = 1 << 16

  init(file: OpaquePointer, entry: ZipEntry, reader: ZipReader) {
    self.file = file
    self.entry = entry
    self.reader = reader
  }

  deinit { zip_fclose(file) }

  func next() throws -> [UInt8]? {
    if isAtEnd { return nil }
    var length = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.step) { buffer, count in
      length = Int(clamping: zip_fread(file, buffer.baseAddress, UInt64(Self.step)))
      count = max(0, length)
    }
    guard length >= 0 else { throw reader.failure ?? ZipError(.damaged, in: entry.name) }
    guard length > 0 else {
      isAtEnd = true
      guard total == entry.count else { throw ZipError(.damaged, in: entry.name) }
      return nil
    }
    try reader.count(length, after: total, of: entry)
    total += length
    return piece
  }
}
