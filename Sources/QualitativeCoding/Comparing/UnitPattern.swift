/// How often it occurred that these coders judged a unit and these of them gave it the code. Coder n of the comparison is
/// bit n.
public struct UnitPattern: Sendable, Hashable {
  public let judged: UInt64
  /// Only coders who judged.
  public let coded: UInt64
  public let units: Int

  public init(judged: UInt64, coded: UInt64, units: Int) {
    self.judged = judged
    self.coded = coded & judged
    self.units = units
  }

  /// Whether the judgements differ.
  public var differs: Bool { coded != 0 && coded != judged }

  /// Patterns with equal ones added up, in a fixed order.
  static func sums(_ patterns: [UnitPattern]) -> [UnitPattern] {
    var sums: [[UInt64]: Int] = [:]
    for pattern in patterns where pattern.units > 0 {
      sums[[pattern.judged, pattern.coded], default: 0] += pattern.units
    }
    return sums.map { UnitPattern(judged: $0.key[0], coded: $0.key[1], units: $0.value) }
      .sorted { ($0.judged, $0.coded) < ($1.judged, $1.coded) }
  }

  /// The same seen for some coders only; they become bits 0, 1, …
  func only(_ coders: [Int]) -> UnitPattern {
    var (judged, coded): (UInt64, UInt64) = (0, 0)
    for (bit, coder) in coders.enumerated() {
      judged |= (self.judged >> UInt64(coder) & 1) << UInt64(bit)
      coded |= (self.coded >> UInt64(coder) & 1) << UInt64(bit)
    }
    return UnitPattern(judged: judged, coded: coded, units: units)
  }
}
