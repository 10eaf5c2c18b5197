/// Who judged what: units by coders, with a category or nothing in each place.
///
/// Equal units may stand together as one row with a weight, so that three million characters on which coders switch a
/// few hundred times are a few hundred rows.
public struct Ratings: Sendable, Hashable {
  /// Stands where a coder gave no judgement.
  public static let missing: Int32 = -1

  /// The number of coders.
  public let coders: Int
  /// The number each category stands for, ascending; for categories without a number their position.
  public let categoryValues: [Double]
  /// Rows × coders, row after row: positions in ``categoryValues``, or ``missing``.
  public let codes: [Int32]
  /// The number of units each row stands for.
  public let weights: [Int]

  /// The number of categories coders could choose from, used or not.
  public var categories: Int { categoryValues.count }
  /// The number of rows.
  public var rows: Int { weights.count }
  /// The number of units: the sum of the weights.
  public var units: Int { weights.reduce(0, +) }

  /// Ratings as positions in a list of categories.
  ///
  /// - Parameters:
  ///   - codes: rows × coders, row after row; each from 0 up to the number of categories, or ``missing``.
  ///   - weights: units per row, none negative; nil when every row is one unit.
  public init(codes: [Int32], coders: Int, categoryValues: [Double], weights: [Int]? = nil) {
    precondition(coders > 0 && codes.count % coders == 0, "codes come in whole rows of one place per coder")
    let rows = codes.count / coders
    precondition(weights == nil || weights?.count == rows, "one weight per row")
    precondition(weights?.allSatisfy { $0 >= 0 } ?? true, "a row cannot stand for fewer than no units")
    precondition(Self.areAll(codes, missingOrBelow: categoryValues.count), "every code is a category's position")
    self.coders = coders
    self.categoryValues = categoryValues
    self.codes = codes
    self.weights = weights ?? Array(repeating: 1, count: rows)
  }

  /// Whether every code is a position below `limit`, or ``missing``.
  static func areAll(_ codes: [Int32], missingOrBelow limit: Int) -> Bool {
    // All are looked at, even after a wrong one: without a way out the processor takes several at a time.
    let limit = UInt32(limit)
    return codes.reduce(0) { $0 | (UInt32(bitPattern: $1 &- missing) > limit ? 1 : 0) } == 0
  }

  /// The judgements of row `row`, one place per coder.
  func judgements(_ row: Int) -> ArraySlice<Int32> {
    codes[row * coders..<(row + 1) * coders]
  }

  /// Only these coders, in this order.
  public func only(coders chosen: [Int]) -> Ratings {
    var kept: [Int32] = []
    kept.reserveCapacity(rows * chosen.count)
    for row in 0..<rows {
      for coder in chosen { kept.append(codes[row * coders + coder]) }
    }
    return Ratings(codes: kept, coders: chosen.count, categoryValues: categoryValues, weights: weights)
  }
}
