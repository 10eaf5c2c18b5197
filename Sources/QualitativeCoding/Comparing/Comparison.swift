/// Coders side by side, ready to be asked how well they agree on what.
///
/// Every figure comes from the stretches each coder gave a code, one coder's own overlapping stretches put together. The
/// walk is over the ends of stretches, never over characters: its cost does not depend on how long the texts are.
public struct Comparison: Sendable {
  public let design: ComparisonDesign
  /// The coders compared, in the order of the design or of the project.
  public let coders: [Coder.ID]
  /// What a reader of the figures should know.
  public let notes: [ComparisonNote]
  let index: CodingIndex
  /// Per source which of the coders judged it, bit by bit; 0 for sources that are not compared.
  let attendance: [UInt64]
  let marks: MarksByCode
  /// Per source the units as stretches of text; empty when units are characters or sources.
  let units: [[Range<Int>]]

  /// - Throws: ``ComparisonDesign/Problem`` when the design names a coder the project does not know, or more than 64.
  public init(_ index: CodingIndex, _ design: ComparisonDesign = .init()) throws(ComparisonDesign.Problem) {
    guard (0...1).contains(design.coverage) else { throw .coverage(design.coverage) }
    let coders = try Self.coders(index, design)
    var bits = Array(repeating: -1, count: index.project.coders.count)
    for (bit, coder) in coders.enumerated() {
      guard let place = index.coderPlaces[coder] else { throw .unknownCoder(coder) }
      bits[place] = bit
    }
    let rows = Self.rows(index, design, bits)
    let attendance = Self.attendance(index, design, bits, rows)
    self.index = index
    self.design = design
    self.coders = coders
    self.attendance = attendance
    marks = MarksByCode(rows, bits: bits, codes: index.codes.count)
    units = index.project.sources.indices.map { source in
      attendance[source] == 0 ? [] : Self.units(design.unit, index, source, rows)
    }
    notes = ComparisonNote.all(index, design, rows: rows, attendance: attendance, marks: marks, coders: coders)
  }

  private static func coders(
    _ index: CodingIndex, _ design: ComparisonDesign
  ) throws(ComparisonDesign.Problem) -> [Coder.ID] {
    var coders = design.coders
    if coders.isEmpty {
      let filter = RowFilter(CodingFilter(layer: .all, rounds: design.rounds, sources: design.sources), in: index)
      let worked = Set(index.rows.lazy.filter(filter.takes).map(\.coder))
      coders = index.project.coders.enumerated().filter { worked.contains(Int32($0.offset)) }.map(\.element.id)
    }
    guard coders.count <= 64 else { throw .tooManyCoders(coders.count) }
    return coders
  }

  private static func rows(_ index: CodingIndex, _ design: ComparisonDesign, _ bits: [Int]) -> [CodingRow] {
    let filter = RowFilter(CodingFilter(layer: .all, rounds: design.rounds, sources: design.sources), in: index)
    return index.rows.filter { $0.coder >= 0 && bits[Int($0.coder)] >= 0 && filter.takes($0) }
  }

  private static func attendance(
    _ index: CodingIndex, _ design: ComparisonDesign, _ bits: [Int], _ rows: [CodingRow]
  ) -> [UInt64] {
    let everyone = bits.reduce(into: UInt64(0)) { if $1 >= 0 { $0 |= 1 << UInt64($1) } }
    let project = index.project
    var attendance = Array(repeating: design.attendance == .everyone ? everyone : 0, count: project.sources.count)
    if design.attendance == .asWorked {
      for row in rows { attendance[Int(row.source)] |= 1 << UInt64(bits[Int(row.coder)]) }
      for round in project.rounds where round.kind != .jointReading && design.rounds?.contains(round.id) ?? true {
        for task in round.tasks {
          guard let source = index.sourcePlaces[task.source], let coder = index.coderPlaces[task.coder],
            bits[coder] >= 0
          else { continue }
          attendance[source] |= 1 << UInt64(bits[coder])
        }
      }
    }
    if let chosen = design.sources {
      for (place, source) in project.sources.enumerated() where !chosen.contains(source.id) { attendance[place] = 0 }
    }
    return attendance
  }

  private static func units(
    _ unit: ComparisonDesign.Unit, _ index: CodingIndex, _ source: Int, _ rows: [CodingRow]
  ) -> [Range<Int>] {
    guard let text = index.project.sources[source].text?.text else { return [] }
    switch unit {
    case .characters, .sources: return []
    case .sentences: return text.sentences()
    case .turns: return text.turns().map(\.range)
    case .selections:
      let first = rows.partitioningPlace { Int($0.source) >= source }
      var found: [Range<Int>] = []
      for row in rows[first...] {
        guard Int(row.source) == source else { break }
        if row.hasCharacters, found.last != row.range { found.append(row.range) }
      }
      return found
    }
  }
}
