public import Statistics

/// How coders judged the units of one code, or of several codes together; every coefficient can be asked of it.
public struct Agreement: Sendable, Hashable {
  /// What one source brought.
  public struct Part: Sendable, Hashable {
    public let source: Source.ID
    public let patterns: [UnitPattern]
  }

  public let scope: ComparisonScope
  public let unit: ComparisonDesign.Unit
  /// In the order of the bits of the patterns.
  public let coders: [Coder.ID]
  /// Per compared source, in the order of the project.
  public let parts: [Part]
  /// All sources together.
  public let patterns: [UnitPattern]

  init(scope: ComparisonScope, unit: ComparisonDesign.Unit, coders: [Coder.ID], parts: [Part]) {
    self.scope = scope
    self.unit = unit
    self.coders = coders
    self.parts = parts
    patterns = UnitPattern.sums(parts.flatMap(\.patterns))
  }

  /// Units that two coders or more judged.
  public var units: Int { patterns.reduce(0) { $0 + ($1.judged.nonzeroBitCount > 1 ? $1.units : 0) } }

  /// Whether nobody gave the code to anything: agreement then says only that.
  public var isNeverCoded: Bool { patterns.allSatisfy { $0.coded == 0 } }

  /// Units by what the first two coders did, of those both judged; nil when there are not two.
  public var pair: PairCounts? {
    guard coders.count == 2 else { return nil }
    var counts = PairCounts()
    for pattern in patterns where pattern.judged == 3 {
      switch pattern.coded {
      case 3: counts.both += pattern.units
      case 1: counts.onlyFirst += pattern.units
      case 2: counts.onlySecond += pattern.units
      default: counts.neither += pattern.units
      }
    }
    return counts
  }

  /// Units × coders: 1 where a coder gave the code, 0 where not, missing where a coder did not judge.
  public var ratings: Ratings? { Self.ratings(patterns, coders: coders.count) }

  static func ratings(_ patterns: [UnitPattern], coders: Int) -> Ratings? {
    guard coders > 0 else { return nil }
    var codes: [Int32] = []
    codes.reserveCapacity(patterns.count * coders)
    for pattern in patterns {
      for bit in 0..<UInt64(coders) {
        codes.append(pattern.judged >> bit & 1 == 0 ? Ratings.missing : Int32(pattern.coded >> bit & 1))
      }
    }
    return Ratings(codes: codes, coders: coders, categoryValues: [0, 1], weights: patterns.map(\.units))
  }

  /// The value of a coefficient, or why it has none.
  public func figure(_ coefficient: Coefficient) -> Figure {
    ratings?.agreement(coefficient) ?? .undefined(.fewerThanTwoCoders)
  }

  /// Holsti's coefficient of two coders: what both coded against what each coded.
  public var holstiFigure: Figure {
    guard let pair else { return .undefined(coders.count < 2 ? .fewerThanTwoCoders : .notTwoCoders) }
    return holsti(agreed: pair.both, first: pair.both + pair.onlyFirst, second: pair.both + pair.onlySecond)
  }
}

/// Units that two coders judged, by what they did.
public struct PairCounts: Sendable, Hashable {
  public var both = 0
  public var onlyFirst = 0
  public var onlySecond = 0
  public var neither = 0

  public init(both: Int = 0, onlyFirst: Int = 0, onlySecond: Int = 0, neither: Int = 0) {
    self.both = both
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
  }

  public var units: Int { both + onlyFirst + onlySecond + neither }
}
