public import Statistics

/// What each source, in the order held, brought that was not there before: what saturation is computed from.
public struct NewCodes: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    public let source: Source.ID
    /// All codes in it, and those that no earlier source had; in the order of the trees.
    public let codes: [Code.ID]
    public let new: [Code.ID]
  }

  public let steps: [Step]

  /// Saturation in this order.
  public func saturation(_ design: Saturation.Design = .init()) throws(Undefined) -> Saturation {
    try Saturation(newCodes: steps.map(\.new.count), design: design)
  }

  /// Saturation over other orders of the same sources. The same seed gives the same band.
  public func band(
    _ design: Saturation.Design = .init(), orders: Int = 1000, seed: UInt64
  ) throws(Undefined) -> SaturationBand {
    try SaturationBand(interviews: steps.map { Set($0.codes) }, design: design, orders: orders, seed: seed)
  }
}

extension CodingIndex {
  /// New codes source by source.
  ///
  /// - Parameters:
  ///   - order: the sources as they were held; nil: by date, those without a date last, and then as the project has them.
  ///     Sources that the filter leaves out do not take part; those that nobody coded do.
  ///   - level: codes deeper than this level count as the code above them at this level (0 is the top); nil: as they are.
  public func newCodes(
    _ filter: CodingFilter = .init(), order: [Source.ID]? = nil, level: Int? = nil
  ) -> NewCodes {
    let filter = RowFilter(filter, in: self)
    let places = order.map { $0.compactMap { sourcePlaces[$0] } } ?? sourcesByDate
    var seen: Set<Int> = []
    let steps = places.filter { filter.sources[$0] }.map { source in
      let codes = Set(rows(ofSource: source).lazy.filter(filter.takes).map { raised(Int($0.code), to: level) }).sorted()
      let new = codes.filter { seen.insert($0).inserted }
      return NewCodes.Step(
        source: project.sources[source].id, codes: codes.map { self.codes.id($0) }, new: new.map { self.codes.id($0) })
    }
    return NewCodes(steps: steps)
  }

  private var sourcesByDate: [Int] {
    project.sources.indices.sorted { first, second in
      // Dates as `YYYY-MM-DD` are in order as texts; "~" comes after all of them.
      (project.sources[first].date ?? "~", first) < (project.sources[second].date ?? "~", second)
    }
  }

  private func raised(_ code: Int, to level: Int?) -> Int {
    guard let level else { return code }
    return ancestors(code).first { codes.lines[$0].depth <= level } ?? code
  }
}
