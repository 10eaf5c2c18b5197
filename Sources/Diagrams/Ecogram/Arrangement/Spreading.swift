import PersonalNetwork

/// Finds the bearings of people whose order is known.
struct Spreading {
  let people: [DrawnPerson]
  let room: Elbowroom
  /// The angle that the name of a sphere takes along the rim.
  let labelAngles: [Sphere: Double]

  func spread(_ order: Arranging.Order) -> Arrangement {
    guard !order.blocks.isEmpty else { return Arrangement(order: [], bearings: [], sectors: [], fit: 1) }
    return order.kept.isEmpty ? spread(order.blocks) : spread(order.blocks, keeping: order.kept)
  }

  func sphere(of block: [Int]) -> Sphere { people[block[0]].person.sphere }

  /// Gives every sphere a sector as wide as it needs, and every person a bearing in it.
  private func spread(_ blocks: [[Int]]) -> Arrangement {
    let needs = blocks.map { need(of: $0, isAlone: blocks.count == 1) }
    let widths = SectorWidths.share(needs)
    var bearings = [Double](repeating: 0, count: people.count)
    var sectors: [Arrangement.Sector] = []
    var start = -widths[0] / 2
    for (block, width) in zip(blocks, widths) {
      sectors.append(Arrangement.Sector(sphere: sphere(of: block), start: start, end: start + width))
      let solved = AngleChain.solve(
        links(of: block, from: start, width: width), from: start, to: start + width,
        lastGap: room.toEdge(block[block.count - 1]))
      for (person, bearing) in zip(block, solved) { bearings[person] = bearing }
      start += width
    }
    let least = needs.reduce(0) { $0 + $1.least }
    return Arrangement(
      order: blocks.flatMap { $0 }, bearings: bearings, sectors: sectors, fit: min(1, 2 * .pi / max(least, 1e-9)))
  }

  private func need(of block: [Int], isAlone: Bool) -> SectorWidths.Need {
    var gaps = room.toEdge(block[0]) + room.toEdge(block[block.count - 1])
    for (one, other) in zip(block, block.dropFirst()) { gaps += room.between(one, other) }
    var perBand = [Double](repeating: 0, count: Band.allCases.count)
    for person in block { perBand[people[person].band.rawValue] += room.comfortable(person) }
    let label = isAlone ? 0 : labelAngles[sphere(of: block)] ?? 0
    // Half by the fullest ring, half by all people: rings share the angle, and yet everybody has a line of their own.
    let wish = ((perBand.max() ?? 0) + perBand.reduce(0, +)) / 2
    return SectorWidths.Need(least: max(gaps, label), wish: max(wish, gaps))
  }

  /// The people of a sector as a chain: everybody wishes to stand in the middle of an own share of it.
  private func links(of block: [Int], from start: Double, width: Double) -> [AngleChain.Link] {
    let shares = block.map(room.comfortable)
    let factor = width / shares.reduce(0, +)
    var edge = start
    return block.indices.map { index in
      let share = shares[index] * factor
      defer { edge += share }
      let gap = index == 0 ? room.toEdge(block[0]) : room.between(block[index - 1], block[index])
      return AngleChain.Link(wish: edge + share / 2, weight: 1, gap: gap)
    }
  }
}
