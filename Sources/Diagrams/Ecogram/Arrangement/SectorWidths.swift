/// How wide each sphere's part of the circle is.
enum SectorWidths {
  struct Need {
    /// Without this it does not work: its name fits along the rim, and no line passes a mark.
    var least: Double
    /// What the number of people in each of its rings asks for.
    var wish: Double
  }

  /// Shares out a whole turn: everybody gets the least, and the rest goes in proportion to what is wished.
  static func share(_ needs: [Need], turn: Double = 2 * .pi) -> [Double] {
    guard !needs.isEmpty else { return [] }
    let least = needs.reduce(0) { $0 + $1.least }
    if least >= turn { return needs.map { $0.least * turn / least } }
    // Raise all widths by one factor of the wish, but never below the least: found by fixing who is below and trying again.
    var isFixed = [Bool](repeating: false, count: needs.count)
    while true {
      let taken = zip(needs, isFixed).reduce(0) { $0 + ($1.1 ? $1.0.least : 0) }
      let wished = zip(needs, isFixed).reduce(0) { $0 + ($1.1 ? 0 : $1.0.wish) }
      guard wished > 0 else { return needs.map { $0.least * turn / least } }
      let factor = (turn - taken) / wished
      var hasFixed = false
      for index in needs.indices where !isFixed[index] && needs[index].wish * factor < needs[index].least {
        isFixed[index] = true
        hasFixed = true
      }
      if !hasFixed {
        return zip(needs, isFixed).map { need, isFixed in isFixed ? need.least : need.wish * factor }
      }
    }
  }
}
