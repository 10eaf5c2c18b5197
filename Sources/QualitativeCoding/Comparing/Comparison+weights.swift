public import Statistics

extension Comparison {
  /// How strongly coders gave a code, unit by unit: for weighted κ and for α with ordered or numeric values. Units are the
  /// design's; with characters there are none, for nobody weighs a character.
  ///
  /// A coder's judgement of a unit is the greatest weight of the codings that touch it. A unit that a coder did not code, or
  /// coded without a weight, has no judgement of that coder: strength is compared where the code was given.
  ///
  /// - Parameter categories: the weights coders could choose from; nil: those that occur. κ takes them as equal steps.
  /// - Returns: nil when nobody gave a weight in any unit.
  public func weights(
    on scope: ComparisonScope, among chosen: [Coder.ID]? = nil, in sources: Set<Source.ID>? = nil,
    categories: [Double]? = nil
  ) -> Ratings? {
    let bits = chosen.map { $0.compactMap { coders.firstIndex(of: $0) } } ?? Array(coders.indices)
    let places = bits.map { index.coderPlaces[coders[$0]].map(Int32.init) ?? -2 }
    let isWanted = wanted(scope)
    let filter = RowFilter(CodingFilter(layer: .all, rounds: design.rounds, sources: design.sources), in: index)
    var lists = Array(repeating: [Double?](), count: bits.count)
    for (source, isCompared) in compared(sources).enumerated() where isCompared {
      let units = design.unit == .sources ? [0..<index.lengths[source]] : units[source]
      let rows = index.rows(ofSource: source).filter { isWanted[Int($0.code)] && filter.takes($0) }
      for (place, coder) in places.enumerated() {
        lists[place] += greatest(rows.filter { $0.coder == coder }, units)
      }
    }
    guard lists.contains(where: { $0.contains { $0 != nil } }) else { return nil }
    return Ratings(byCoder: lists, categories: categories)
  }

  private func wanted(_ scope: ComparisonScope) -> [Bool] {
    var wanted = Array(repeating: false, count: index.codes.count)
    for code in index.codes.groups(scope).joined() { wanted[code] = true }
    return wanted
  }

  /// Per unit the greatest weight of the rows that touch it.
  private func greatest(_ rows: [CodingRow], _ units: [Range<Int>]) -> [Double?] {
    var found = Array(repeating: Double?.none, count: units.count)
    for row in rows {
      guard let weight = index.project.codings[Int(row.coding)].weight, weight.isFinite else { continue }
      // Selections may lie inside one another, so only sentences and turns can be searched by where they end.
      let canSearch = design.unit == .sentences || design.unit == .turns
      var place = canSearch ? units.partitioningPlace { $0.upperBound > row.range.lowerBound } : 0
      while place < units.count, design.unit == .sources || units[place].lowerBound < row.range.upperBound {
        if design.unit == .sources || units[place].overlaps(row.range) {
          found[place] = max(found[place] ?? weight, weight)
        }
        place += 1
      }
    }
    return found
  }
}
