/// Tells whether two tables hold the same rows, in whatever order they come.
///
/// The sum (modulo 2⁶⁴) of a 64-bit FNV-1a hash per row: it finds what was lost, doubled or changed by accident; it does
/// not resist an attacker, against whom the seals of the access log stand.
public struct RowDigest: Sendable, Hashable {
  public private(set) var count = 0
  private var sum: UInt64 = 0

  public init() {}

  mutating func add(_ values: [SQLValue]) {
    var checksum = Checksum()
    for value in values { Self.add(value, to: &checksum) }
    count += 1
    sum &+= checksum.value
  }

  /// A letter for the kind and a length before the bytes, so that no two rows are written alike.
  private static func add(_ value: SQLValue, to checksum: inout Checksum) {
    switch value {
    case .null: checksum.add("n".utf8)
    case .text(let text): add("t", text.utf8.count, text.utf8, to: &checksum)
    case .integer(let number): add("i", Int(truncatingIfNeeded: number), [], to: &checksum)
    case .double(let number):
      // SQLite keeps no sign with zero.
      let bits = (number == 0 ? 0 : number).bitPattern
      add("d", Int(truncatingIfNeeded: bits), [], to: &checksum)
    case .boolean(let yes): add("b", yes ? 1 : 0, [], to: &checksum)
    case .bytes(let bytes): add("x", bytes.count, bytes, to: &checksum)
    }
  }

  private static func add(
    _ kind: String, _ number: Int, _ bytes: some Sequence<UInt8>, to checksum: inout Checksum
  ) {
    checksum.add(kind.utf8)
    withUnsafeBytes(of: number.littleEndian) { checksum.add($0) }
    checksum.add(bytes)
  }
}
