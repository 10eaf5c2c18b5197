public import Statistics

/// Why codes cannot be compared as values of one question.
public enum WhichCodeProblem: Error, Sendable, Hashable {
  case undefined(Undefined)
  /// One coder gave two of the codes to the same text, so that "which code" has no one answer: compare code by code.
  case codesOverlap(coder: Coder.ID, source: Source.ID, first: Code.ID, second: Code.ID)
}

extension Comparison {
  /// α for unitising over several codes that exclude one another: is it the same code in the same place? The values are the
  /// groups of the scope, in order.
  public func unitisingAcross(
    _ scope: ComparisonScope, among chosen: [Coder.ID]? = nil, in sources: Set<Source.ID>? = nil
  ) throws(WhichCodeProblem) -> UnitisingAlphas {
    let bits = chosen.map { $0.compactMap { coders.firstIndex(of: $0) } } ?? Array(coders.indices)
    guard bits.count > 1 else { throw .undefined(.fewerThanTwoCoders) }
    let groups = index.codes.groups(scope)
    let road = road(bits, sources)
    guard road.length > 0, !groups.isEmpty else { throw .undefined(.nothingToCompare) }
    var units = Array(repeating: [Continuum.Unit](), count: bits.count)
    for (value, group) in groups.enumerated() {
      marks.forEachSource(of: group, coders: coders.count) { source, stretches, _ in
        guard let begin = road.begins[source] else { return }
        for (place, bit) in bits.enumerated() {
          for (start, end) in zip(stretches[bit].starts, stretches[bit].ends) {
            units[place].append(Continuum.Unit(value: value, start: begin + start, end: begin + end))
          }
        }
      }
    }
    guard units.contains(where: { !$0.isEmpty }) else { throw .undefined(.nothingCoded) }
    do {
      return try Continuum(length: road.length, coders: units, values: groups.count).unitisingAlphas()
    } catch let problem as Continuum.Problem {
      guard case .overlapping(let place, let first, let second) = problem,
        let source = road.begins.lastIndex(where: { ($0 ?? .max) <= second.start })
      else { throw .undefined(.nothingToCompare) }
      throw .codesOverlap(
        coder: coders[bits[place]], source: index.project.sources[source].id,
        first: index.codes.id(groups[first.value][0]), second: index.codes.id(groups[second.value][0]))
    } catch let reason as Undefined {
      throw .undefined(reason)
    } catch {
      throw .undefined(.nothingToCompare)
    }
  }

  /// The original α for unitising over several codes: observed disagreement of all against expected of all.
  public func unitisingOriginal(
    over scopes: [ComparisonScope], among chosen: [Coder.ID]? = nil, in sources: Set<Source.ID>? = nil
  ) -> Figure {
    let parts = scopes.compactMap { try? unitising(on: $0, among: chosen, in: sources).original }
    return parts.isEmpty ? .undefined(.nothingCoded) : UnitisingDisagreement.alpha(over: parts)
  }
}
