/// What the end of an archive says of its list of files, looked at before libzip makes room for that many.
struct ZipDirectory {
  /// The most files that any end record in the file speaks of.
  let entries: Int

  /// The end record and the longest comment that can follow it.
  private static let tail = 22 + 0xFFFF
  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let longEnd: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
  private static let beginnings: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], end]

  init(_ bytes: any RandomAccessBytes) throws {
    let count = try bytes.count
    guard count > 0 else { throw ZipError(.empty) }
    guard Self.beginnings.contains(try bytes.read(at: 0, length: 4)) else { throw ZipError(.notZip) }
    // The record of large archives stands right before the other one.
    let length = min(count, Self.tail + 20 + 56)
    let last = try bytes.read(at: count - length, length: length)
    var most = -1
    for index in last.indices.dropLast(3) where last[index] == 0x50 && last[index + 1] == 0x4B {
      let mark = Array(last[index..<index + 4])
      if mark == Self.end, index + 12 <= last.count {
        most = max(most, Self.number(last[index + 10..<index + 12]))
      } else if mark == Self.longEnd, index + 40 <= last.count {
        most = max(most, Self.number(last[index + 32..<index + 40]))
      }
    }
    guard most >= 0 else { throw ZipError(.cutOff) }
    entries = most
  }

  /// A number of which the first byte is the lowest.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    let value = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: value)
  }
}
