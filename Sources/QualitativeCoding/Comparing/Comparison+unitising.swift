public import Statistics

/// How well coders agree on where a code begins and ends, and on how much text that rests.
public struct UnitisingAgreement: Sendable, Hashable {
  /// α for unitising of 2004; with several codes, its parts can be added up.
  public let original: UnitisingDisagreement
  /// The family of 2016 and 2019.
  public let family: UnitisingAlphas
  /// The text compared, in characters: all sources every one of the coders judged, one after another.
  public let length: Int
  /// Stretches marked, over all coders.
  public let units: Int
  /// Sources that some of the coders did not judge, and that were left out.
  public let sourcesLeftOut: Int
}

extension Comparison {
  /// α for unitising of one code, or of one with everything under it as one code.
  ///
  /// - Throws: ``Undefined`` with the reason there is no figure.
  public func unitising(
    on scope: ComparisonScope, among chosen: [Coder.ID]? = nil, in sources: Set<Source.ID>? = nil
  ) throws(Undefined) -> UnitisingAgreement {
    let bits = chosen.map { $0.compactMap { coders.firstIndex(of: $0) } } ?? Array(coders.indices)
    guard bits.count > 1 else { throw .fewerThanTwoCoders }
    let road = road(bits, sources)
    guard road.length > 0 else { throw .nothingToCompare }
    var units = Array(repeating: [Continuum.Unit](), count: bits.count)
    marks.forEachSource(of: index.codes.groups(scope).flatMap(\.self), coders: coders.count) { source, stretches, _ in
      guard let begin = road.begins[source] else { return }
      for (place, bit) in bits.enumerated() {
        for (start, end) in zip(stretches[bit].starts, stretches[bit].ends) {
          units[place].append(Continuum.Unit(start: begin + start, end: begin + end))
        }
      }
    }
    let count = units.reduce(0) { $0 + $1.count }
    guard count > 0 else { throw .nothingCoded }
    guard let continuum = try? Continuum(length: road.length, coders: units) else { throw .nothingToCompare }
    return UnitisingAgreement(
      original: try continuum.unitisingDisagreement2004(), family: try continuum.unitisingAlphas(),
      length: road.length, units: count, sourcesLeftOut: road.leftOut)
  }

  /// Where each source begins when all that every chosen coder judged stand one after another.
  func road(_ bits: [Int], _ sources: Set<Source.ID>?) -> (begins: [Int?], length: Int, leftOut: Int) {
    let wanted = bits.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    var (length, leftOut) = (0, 0)
    let begins = zip(compared(sources), attendance).enumerated().map { source, judged -> Int? in
      guard judged.0 else { return nil }
      guard judged.1 & wanted == wanted else {
        leftOut += 1
        return nil
      }
      defer { length += index.lengths[source] }
      return length
    }
    return (begins, length, leftOut)
  }
}
