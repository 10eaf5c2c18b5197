extension Ratings {
  /// Ratings from one list per coder, all of the same length, nil where a coder gave no judgement.
  ///
  /// - Parameter categories: the values coders could choose from. Nil: the values that occur. Coefficients that count
  ///   categories (Gwet's, Brennan and Prediger's) depend on it. Values that occur and are not named are added.
  public init(byCoder lists: [[Double?]], categories: [Double]? = nil) {
    let used = Set(lists.joined().compactMap(\.self)).union(categories ?? [])
    let values = used.sorted()
    self.init(byCoder: lists, positions: Self.positions(of: values), categoryValues: values)
  }

  /// Ratings with names for categories, which have no order or distance. See ``init(byCoder:categories:)-(_,[Double]?)``.
  public init(byCoder lists: [[String?]], categories: [String]? = nil) {
    let used = Set(lists.joined().compactMap(\.self)).union(categories ?? [])
    let names = used.sorted()
    self.init(byCoder: lists, positions: Self.positions(of: names), categoryValues: names.indices.map(Double.init))
  }

  /// Ratings of two coders from a square table of counts: row = the first coder's category, column = the second's.
  public init(table: [[Int]]) {
    precondition(table.allSatisfy { $0.count == table.count }, "the table is square")
    var codes: [Int32] = []
    var weights: [Int] = []
    for (first, row) in table.enumerated() {
      for (second, count) in row.enumerated() where count > 0 {
        codes += [Int32(first), Int32(second)]
        weights.append(count)
      }
    }
    self.init(codes: codes, coders: 2, categoryValues: table.indices.map(Double.init), weights: weights)
  }

  private init<Value: Hashable>(byCoder lists: [[Value?]], positions: [Value: Int32], categoryValues: [Double]) {
    precondition(!lists.isEmpty, "there is at least one coder")
    let units = lists[0].count
    precondition(lists.allSatisfy { $0.count == units }, "every coder has a place for every unit")
    var codes: [Int32] = []
    codes.reserveCapacity(units * lists.count)
    for unit in 0..<units {
      for list in lists { codes.append(list[unit].flatMap { positions[$0] } ?? Self.missing) }
    }
    self.init(codes: codes, coders: lists.count, categoryValues: categoryValues)
  }

  private static func positions<Value: Hashable>(of values: [Value]) -> [Value: Int32] {
    Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, Int32($0)) })
  }
}
