import Storage

/// Values laid out as libpq takes them: a list of pointers into one stretch of memory, ended by none.
///
/// Everything goes as text the server reads by the value's type, except raw bytes, which go as they are.
struct CValues {
  private var memory: [UInt8] = []
  /// Where each value starts in the memory; nil for NULL.
  private var starts: [Int?] = []
  /// Of raw bytes; text ends by itself.
  private(set) var lengths: [Int32] = []
  /// 0 text, 1 raw.
  private(set) var formats: [Int32] = []

  var count: Int { starts.count }

  init(_ values: [SQLValue]) {
    for value in values {
      switch value {
      case .null: add(nil)
      case .text(let text): add(text)
      case .integer(let number): add(String(number))
      case .double(let number): add(number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : "\(number)")
      case .boolean(let answer): add(answer ? "t" : "f")
      case .bytes(let bytes): add(raw: bytes)
      }
    }
    // So that even a list of nothing has an address.
    memory.append(0)
  }

  private mutating func add(_ text: String?) {
    starts.append(text == nil ? nil : memory.count)
    lengths.append(0)
    formats.append(0)
    if let text {
      memory += text.utf8
      memory.append(0)
    }
  }

  private mutating func add(raw bytes: [UInt8]) {
    starts.append(memory.count)
    lengths.append(Int32(bytes.count))
    formats.append(1)
    memory += bytes
  }

  /// Lends the pointers for the time of a call.
  func withPointers<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result) -> Result {
    memory.withUnsafeBytes { memory in
      let first = memory.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers = starts.map { start in start.flatMap { first?.advanced(by: $0) } } + [nil]
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }
}

extension SQLValue {
  /// The number PostgreSQL knows the value's type by (its catalogue, pg_type.dat); 0 lets the server tell by the place
  /// the value stands in.
  var typeIdentifier: UInt32 {
    switch self {
    case .null: 0
    case .boolean: TypeIdentifier.boolean
    case .bytes: TypeIdentifier.bytes
    case .integer: TypeIdentifier.int8
    case .text: TypeIdentifier.text
    case .double: TypeIdentifier.float8
    }
  }
}

/// PostgreSQL's numbers for types (pg_type.dat).
enum TypeIdentifier {
  static let boolean: UInt32 = 16
  static let bytes: UInt32 = 17
  static let int8: UInt32 = 20
  static let int2: UInt32 = 21
  static let int4: UInt32 = 23
  static let text: UInt32 = 25
  static let float4: UInt32 = 700
  static let float8: UInt32 = 701
  static let numeric: UInt32 = 1700
}
