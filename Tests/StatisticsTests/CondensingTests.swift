import Testing

@testable import Statistics

/// Equal rows put together, by a number for every possible row where few are possible, and by looking rows up otherwise.
struct CondensingTests {
  /// Rows as chance fills them, standing for 0 to 3 units each.
  private func made(_ seed: UInt64, coders: Int, categories: Int, rows: Int) -> Ratings {
    var random = SeededRandom(seed: seed)
    let codes = (0..<rows * coders).map { _ in Int32.random(in: Ratings.missing..<Int32(categories), using: &random) }
    return Ratings(
      codes: codes, coders: coders, categoryValues: (0..<categories).map(Double.init),
      weights: (0..<rows).map { _ in Int.random(in: 0...3, using: &random) })
  }

  /// Row by row, as a reader would do it.
  private func byHand(_ ratings: Ratings, anonymously: Bool) -> Ratings {
    var rows: [[Int32]] = []
    var sums: [Int] = []
    for row in 0..<ratings.rows where ratings.weights[row] > 0 {
      let judged = anonymously ? ratings.judgements(row).sorted() : Array(ratings.judgements(row))
      if let place = rows.firstIndex(of: judged) {
        sums[place] += ratings.weights[row]
      } else {
        rows.append(judged)
        sums.append(ratings.weights[row])
      }
    }
    return Ratings(
      codes: rows.flatMap(\.self), coders: ratings.coders, categoryValues: ratings.categoryValues, weights: sums)
  }

  @Test("the same rows in the same order, whether few or many rows are possible", arguments: 1...4, [1, 2, 5, 40])
  func rows(coders: Int, categories: Int) {
    let ratings = made(UInt64(coders * 100 + categories), coders: coders, categories: categories, rows: 700)
    #expect(ratings.condensed() == byHand(ratings, anonymously: false))
    #expect(ratings.condensed(anonymously: true) == byHand(ratings, anonymously: true))
  }

  @Test("rows have a number only when that saves looking at them one by one")
  func numbered() throws {
    let five = made(1, coders: 5, categories: 5, rows: 7776)
    #expect(try #require(five.condensedByNumber()).rows < five.rows)
    #expect(made(1, coders: 5, categories: 5, rows: 7775).condensedByNumber() == nil)
    #expect(made(1, coders: 40, categories: 300, rows: 100).condensedByNumber() == nil)
    #expect(Ratings(codes: [], coders: 2, categoryValues: [1]).condensedByNumber() == nil)
  }

  @Test("α of rows put together is α of the rows one by one", arguments: Level.allCases, 2...5)
  func alpha(level: Level, coders: Int) throws {
    let ratings = made(UInt64(coders), coders: coders, categories: 4, rows: 4000)
    let together = try #require(ratings.krippendorffAlpha(level).value)
    #expect(try #require(ratings.condensedByNumber()).rows < ratings.rows)
    #expect(abs(together - (try #require(ratings.alphaByRow(level).value))) < 1e-12)
  }

  @Test("codes that are no category's position are seen wherever they stand", arguments: [-2, 3, Int32.min, .max])
  func wrongCodes(code: Int32) {
    var codes = Array(repeating: Int32(0), count: 1000)
    #expect(Ratings.areAll(codes, missingOrBelow: 3))
    codes[500] = code
    #expect(!Ratings.areAll(codes, missingOrBelow: 3))
    #expect(Ratings.areAll([Ratings.missing], missingOrBelow: 0) && !Ratings.areAll([0], missingOrBelow: 0))
  }
}
