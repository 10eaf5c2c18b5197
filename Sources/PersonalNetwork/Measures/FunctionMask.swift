/// A set of support functions in one byte: what measures count with.
struct FunctionMask {
  private let bits: UInt8

  /// By walking over the set: asking it for each function would hash each.
  init(_ functions: Set<SupportFunction>) {
    var bits: UInt8 = 0
    for function in functions { bits |= Self.bit(of: function) }
    self.bits = bits
  }

  var count: Int { bits.nonzeroBitCount }
  var isEmpty: Bool { bits == 0 }
  func contains(_ function: SupportFunction) -> Bool { bits & Self.bit(of: function) != 0 }

  private static func bit(of function: SupportFunction) -> UInt8 {
    switch function {
    case .affective: 1
    case .cognitive: 2
    case .material: 4
    case .social: 8
    case .guidance: 16
    case .advocacy: 32
    }
  }
}
