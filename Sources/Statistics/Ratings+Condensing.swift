extension Ratings {
  /// The same ratings with equal rows put together, in order of first appearance. Rows that stand for no unit are left
  /// out.
  ///
  /// - Parameter anonymously: whether rows are equal too when only the coders changed places. For coefficients that do
  ///   not look at who judged.
  public func condensed(anonymously: Bool = false) -> Ratings {
    let numbered = condensedByNumber()
    guard anonymously || numbered == nil else { return numbered ?? self }
    let rows = numbered ?? self
    var places: [ArraySlice<Int32>: Int] = [:]
    var kept: [Int32] = []
    var sums: [Int] = []
    for row in 0..<rows.rows where rows.weights[row] > 0 {
      let judgements = anonymously ? rows.judgements(row).sorted()[...] : rows.judgements(row)
      if let place = places[judgements] {
        sums[place] += rows.weights[row]
      } else {
        places[judgements] = sums.count
        sums.append(rows.weights[row])
        kept += judgements
      }
    }
    return Ratings(codes: kept, coders: coders, categoryValues: categoryValues, weights: sums)
  }

  /// The same as ``condensed(anonymously:)`` by who judged, when few different rows are possible: five coders with five
  /// categories can fill a row in 7,776 ways, and then a hundred thousand units are a table of that size and one look
  /// into it for each.
  ///
  /// A row's number is what its judgements say as digits, with nothing judged as 0. Nil when there are more possible
  /// rows than rows, or more than stay near the processor: a table would then cost more than it saves.
  func condensedByNumber() -> Ratings? {
    guard let possible = possibleRows(atMost: min(rows, 1 << 16)) else { return nil }
    let base = categories + 1
    var kept: [Int32] = []
    var sums: [Int] = []
    kept.reserveCapacity(possible * coders)
    sums.reserveCapacity(possible)
    var places = Array(repeating: Int32(-1), count: possible)
    codes.withUnsafeBufferPointer { codes in
      places.withUnsafeMutableBufferPointer { places in
        var start = 0
        for weight in weights {
          var number = 0
          for place in start..<start &+ coders { number = number &* base &+ Int(codes[place]) &+ 1 }
          let found = Int(places[number])
          if found >= 0 {
            sums[found] += weight
          } else if weight > 0 {
            places[number] = Int32(sums.count)
            sums.append(weight)
            kept += codes[start..<start + coders]
          }
          start += coders
        }
      }
    }
    return Ratings(codes: kept, coders: coders, categoryValues: categoryValues, weights: sums)
  }

  /// In how many ways a row can be filled; nil when these are more than `limit`.
  private func possibleRows(atMost limit: Int) -> Int? {
    var possible = 1
    for _ in 0..<coders {
      let (more, overflow) = possible.multipliedReportingOverflow(by: categories + 1)
      guard !overflow, more <= limit else { return nil }
      possible = more
    }
    return possible
  }
}
