/// Bytes that can be read from any place: a file, or memory. Rooms that need to jump about in a file get one of these handed in and
/// never open anything themselves.
public protocol RandomAccessBytes: AnyObject {
  /// How many there are.
  var count: Int { get throws }

  /// The bytes from `offset` on: `length` of them, or fewer when that is where they end. Nothing at the end and after it.
  func read(at offset: Int, length: Int) throws -> [UInt8]
}

/// Bytes that can also be put down at any place: what an archive is written to.
public protocol RandomAccessStore: RandomAccessBytes {
  /// Puts bytes down from `offset` on, over what is there and beyond the end; never further than right behind it.
  func write(_ bytes: [UInt8], at offset: Int) throws
}

/// Bytes in memory, to be read and written anywhere.
public final class MemoryStore: RandomAccessStore {
  public private(set) var bytes: [UInt8]

  public init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  public var count: Int { bytes.count }

  public func read(at offset: Int, length: Int) -> [UInt8] {
    let start = min(max(0, offset), bytes.count)
    return Array(bytes[start..<min(bytes.count, start + max(0, length))])
  }

  public func write(_ new: [UInt8], at offset: Int) {
    let start = min(max(0, offset), bytes.count)
    bytes.replaceSubrange(start..<min(bytes.count, start + new.count), with: new)
  }
}
