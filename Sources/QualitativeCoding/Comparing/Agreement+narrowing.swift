extension Agreement {
  /// The same units seen for some of the coders only, in this order; unknown ones are left out.
  public func only(coders chosen: [Coder.ID]) -> Agreement {
    let bits = chosen.compactMap { coders.firstIndex(of: $0) }
    if bits == Array(coders.indices) { return self }
    return Agreement(
      scope: scope, unit: unit, coders: bits.map { coders[$0] },
      parts: parts.map { part in
        Part(source: part.source, patterns: UnitPattern.sums(part.patterns.map { $0.only(bits) }))
      })
  }

  /// The same judgements in some of the sources only.
  public func only(sources: Set<Source.ID>) -> Agreement {
    Agreement(scope: scope, unit: unit, coders: coders, parts: parts.filter { sources.contains($0.source) })
  }

  /// Every two of the coders, each pair once.
  public var pairs: [Agreement] {
    coders.indices.flatMap { first in
      coders[(first + 1)...].map { only(coders: [coders[first], $0]) }
    }
  }
}
