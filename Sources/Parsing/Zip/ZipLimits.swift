/// How much one archive may ask of the reader. What is counted is what comes out, not what the archive says of itself.
public struct ZipLimits: Sendable, Hashable {
  /// Files and folders in the archive.
  public var entries: Int
  /// Bytes of one file, unpacked.
  public var entryBytes: Int
  /// Bytes of all files that are read, unpacked.
  public var totalBytes: Int
  /// How many times its packed size a file may become; small files are let off.
  public var ratio: Int

  public init(
    entries: Int = 20_000, entryBytes: Int = 4 << 30, totalBytes: Int = 16 << 30, ratio: Int = 200
  ) {
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
  }

  /// 20,000 files, 4 GiB a file, 16 GiB in all, 200 times.
  public static let standard = ZipLimits()

  /// Files of fewer bytes than this may have any ratio: a short file of spaces is no bomb.
  static let freeBytes = 1 << 20
}
