extension Comparison {
  /// How the coders judged everything a scope is about.
  ///
  /// - Parameters:
  ///   - chosen: whom of the compared coders, in this order; nil: all. Unknown ones are left out.
  ///   - sources: only these sources; nil: all that are compared.
  public func agreement(
    on scope: ComparisonScope, among chosen: [Coder.ID]? = nil, in sources: Set<Source.ID>? = nil
  ) -> Agreement {
    var bySource = Array(repeating: [UnitPattern](), count: attendance.count)
    let isCompared = compared(sources)
    for group in index.codes.groups(scope) { add(group, isCompared, &bySource) }
    let parts = zip(index.project.sources, bySource).compactMap { source, patterns in
      patterns.isEmpty ? nil : Agreement.Part(source: source.id, patterns: UnitPattern.sums(patterns))
    }
    let all = Agreement(scope: scope, unit: design.unit, coders: coders, parts: parts)
    return chosen.map(all.only(coders:)) ?? all
  }

  func compared(_ sources: Set<Source.ID>?) -> [Bool] {
    zip(index.project.sources, attendance).map { source, judged in
      judged != 0 && sources?.contains(source.id) ?? true
    }
  }

  private func add(_ codes: [Int], _ isCompared: [Bool], _ bySource: inout [[UnitPattern]]) {
    var isMarked = Array(repeating: false, count: attendance.count)
    marks.forEachSource(of: codes, coders: coders.count) { source, stretches, present in
      guard isCompared[source] else { return }
      isMarked[source] = true
      forEachUnit(of: source, stretches, present) { _, coded, units in
        let pattern = UnitPattern(judged: attendance[source], coded: coded, units: units)
        if let last = bySource[source].last, last.judged == pattern.judged, last.coded == pattern.coded {
          bySource[source][bySource[source].count - 1] = UnitPattern(
            judged: last.judged, coded: last.coded, units: last.units + units)
        } else {
          bySource[source].append(pattern)
        }
      }
    }
    for source in attendance.indices where isCompared[source] && !isMarked[source] {
      let units = unitCount(of: source)
      if units > 0 { bySource[source].append(UnitPattern(judged: attendance[source], coded: 0, units: units)) }
    }
  }

  private func unitCount(of source: Int) -> Int {
    switch design.unit {
    case .characters: index.lengths[source]
    case .sources: 1
    case .sentences, .turns, .selections: units[source].count
    }
  }

  /// Every unit of a source with the coders who gave it the code; characters that are judged alike come together.
  func forEachUnit(
    of source: Int, _ stretches: [Intervals], _ present: UInt64,
    _ body: (_ range: Range<Int>, _ coded: UInt64, _ units: Int) -> Void
  ) {
    switch design.unit {
    case .characters:
      sweep(stretches, length: index.lengths[source]) { piece, coded in body(piece, coded, piece.count) }
    case .sources: body(0..<index.lengths[source], present, 1)
    case .sentences, .turns, .selections:
      let covers = stretches.map { $0.isEmpty ? [] : $0.cover(of: units[source]) }
      for (place, unit) in units[source].enumerated() {
        var coded: UInt64 = 0
        for (coder, cover) in covers.enumerated() where !cover.isEmpty && cover[place] > 0 {
          if Double(cover[place]) >= design.coverage * Double(unit.count) { coded |= 1 << UInt64(coder) }
        }
        body(unit, coded, 1)
      }
    }
  }
}
