/// Tells whether two tables hold the same rows, in whatever order they come.
///
/// The sum (modulo 2⁶⁴) of a 64-bit FNV-1a hash per row: it finds what was lost, doubled or changed by accident; it does
/// not resist an attacker, against whom the seals of the access log stand.
public struct RowDigest: Sendable, Hashable {
  public private(set) var count = 0
  private var sum: UInt64 = 0

  public init() {}

  mutating func add(_ values: [SQLValue]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for value in values { Self.mix(value, into: &hash) }
    count += 1
    sum &+= hash
  }

  /// A letter for the kind and a length before the bytes, so that no two rows are written alike.
  private static func mix(_ value: SQLValue, into hash: inout UInt64) {
    switch value {
    case .null: mix("n".utf8, into: &hash)
    case .text(let text): mix("t".utf8, text.utf8.count, text.utf8, &hash)
    case .integer(let number): mix("i".utf8, Int(truncatingIfNeeded: number), EmptyCollection<UInt8>(), &hash)
    case .double(let number):
      // SQLite keeps no sign with zero.
      let bits = (number == 0 ? 0 : number).bitPattern
      mix("d".utf8, Int(bitPattern: UInt(bits)), EmptyCollection<UInt8>(), &hash)
    case .boolean(let yes): mix("b".utf8, yes ? 1 : 0, EmptyCollection<UInt8>(), &hash)
    case .bytes(let bytes): mix("x".utf8, bytes.count, bytes, &hash)
    }
  }

  private static func mix(
    _ kind: some Sequence<UInt8>, _ number: Int, _ bytes: some Sequence<UInt8>, _ hash: inout UInt64
  ) {
    mix(kind, into: &hash)
    withUnsafeBytes(of: number.littleEndian) { mix($0, into: &hash) }
    mix(bytes, into: &hash)
  }

  private static func mix(_ bytes: some Sequence<UInt8>, into hash: inout UInt64) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
}
