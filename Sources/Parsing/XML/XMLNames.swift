/// The names in a document, each once. libxml2 keeps a name in one place of memory as long as it parses, so where it stands tells
/// which it is.
struct XMLNames {
  /// Of a name and of its namespace.
  private struct Stand: Hashable {
    let local: UnsafePointer<UInt8>?
    let space: UnsafePointer<UInt8>?
  }

  private(set) var all: [XMLName] = []
  private var numbers: [Stand: Int] = [:]
  /// Those that were asked last, by the last bits of where they stand: nearly every question is answered here without hashing.
  private var recent: [(stand: Stand, number: Int)] = []

  /// A name's place among all.
  mutating func number(of local: UnsafePointer<UInt8>?, in space: UnsafePointer<UInt8>?) -> Int {
    let stand = Stand(local: local, space: space)
    // Names stand a few bytes from each other at least.
    let slot = (Int(bitPattern: local) >> 2 ^ Int(bitPattern: space) >> 4) & 127
    if !recent.isEmpty, recent[slot].stand == stand { return recent[slot].number }
    let number = numbers[stand] ?? add(stand)
    recent[slot] = (stand, number)
    return number
  }

  private mutating func add(_ stand: Stand) -> Int {
    if recent.isEmpty { recent = Array(repeating: (Stand(local: nil, space: nil), -1), count: 128) }
    all.append(XMLName(Self.string(stand.local), in: stand.space.map(Self.string)))
    numbers[stand] = all.count - 1
    return all.count - 1
  }

  static func string(_ text: UnsafePointer<UInt8>?) -> String { text.map { String(cString: $0) } ?? "" }
}
