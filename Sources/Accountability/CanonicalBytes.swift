/// An encoding in which nothing can shift from one field to the next: each field is one byte for its type, eight bytes (big
/// endian) for its length, then its bytes. What is sealed or hashed goes through this, so two different lists of fields never
/// have the same bytes.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String?) {
    guard let text else { return addNothing() }
    add(type: 1, Array(text.utf8))
  }

  mutating func add(_ number: Int64?) {
    guard let number else { return addNothing() }
    add(type: 2, withUnsafeBytes(of: number.bigEndian, Array.init))
  }

  mutating func add(_ flag: Bool) { add(type: 3, [flag ? 1 : 0]) }

  mutating func add(_ raw: [UInt8]) { add(type: 4, raw) }

  private mutating func addNothing() { add(type: 0, []) }

  private mutating func add(type: UInt8, _ content: [UInt8]) {
    bytes.append(type)
    bytes.append(contentsOf: withUnsafeBytes(of: UInt64(content.count).bigEndian, Array.init))
    bytes.append(contentsOf: content)
  }
}
