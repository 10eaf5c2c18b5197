import PersonalNetwork

extension Spreading {
  /// The edges of spheres and the people as one chain around the client.
  private enum Item {
    case edge
    case person(Int)
  }

  func spread(_ blocks: [[Int]], keeping kept: [Int: Double]) -> Arrangement {
    var items: [Item] = []
    var gaps: [Double] = []
    for block in blocks {
      items.append(.edge)
      gaps.append(items.count == 1 ? 0 : lastGap(before: block, in: blocks))
      for (index, person) in block.enumerated() {
        items.append(.person(person))
        gaps.append(index == 0 ? room.toEdge(person) : room.between(block[index - 1], person))
      }
    }
    let lastGap = room.toEdge(blocks[blocks.count - 1].last ?? 0)
    let wishes = wishes(items, gaps, lastGap: lastGap, kept: kept)
    let links = items.indices.dropFirst().map { index -> AngleChain.Link in
      var weight = 1.0
      if case .person(let person) = items[index], kept[person] != nil { weight = 1e6 }
      return AngleChain.Link(wish: wishes[index], weight: weight, gap: gaps[index])
    }
    let start = wishes[0]
    let solved = [start] + AngleChain.solve(links, from: start, to: start + 2 * .pi, lastGap: lastGap)
    let fit = min(1, 2 * .pi / max(gaps.reduce(lastGap, +), 1e-9))
    return arrangement(items, solved, blocks, fit: fit)
  }

  private func lastGap(before block: [Int], in blocks: [[Int]]) -> Double {
    let index = blocks.firstIndex(of: block) ?? 0
    return index == 0 ? 0 : room.toEdge(blocks[index - 1].last ?? 0)
  }

  private func arrangement(
    _ items: [Item], _ solved: [Double], _ blocks: [[Int]], fit: Double
  ) -> Arrangement {
    var bearings = [Double](repeating: 0, count: people.count)
    var edges: [Double] = []
    for (item, bearing) in zip(items, solved) {
      switch item {
      case .edge: edges.append(bearing)
      case .person(let person): bearings[person] = bearing
      }
    }
    let ends = edges.dropFirst() + [edges[0] + 2 * .pi]
    let sectors = zip(blocks, zip(edges, ends)).map { block, bounds in
      Arrangement.Sector(sphere: sphere(of: block), start: bounds.0, end: bounds.1)
    }
    return Arrangement(order: blocks.flatMap { $0 }, bearings: bearings, sectors: sectors, fit: fit)
  }

  /// Kept bearings as they were; newcomers and edges spread over the room between the kept ones around them.
  private func wishes(_ items: [Item], _ gaps: [Double], lastGap: Double, kept: [Int: Double]) -> [Double] {
    let known = items.indices.compactMap { index -> (index: Int, bearing: Double)? in
      guard case .person(let person) = items[index], let bearing = kept[person] else { return nil }
      return (index, bearing)
    }
    var wishes = [Double](repeating: 0, count: items.count)
    var bearing = known[0].bearing
    for (position, here) in known.enumerated() {
      let isLast = position + 1 == known.count
      let next = known[isLast ? 0 : position + 1]
      let nextIndex = isLast ? next.index + items.count : next.index
      let isWholeTurn = known.count == 1
      var end = next.bearing
      while end < bearing || isWholeTurn && end <= bearing { end += 2 * .pi }
      wishes[here.index] = bearing
      let between = (here.index + 1)..<nextIndex
      func gap(_ index: Int) -> Double { index == items.count ? lastGap : gaps[index % items.count] }
      let total = between.reduce(gap(nextIndex)) { $0 + gap($1) }
      var passed = 0.0
      for index in between {
        passed += gap(index)
        let wish = bearing + (end - bearing) * passed / max(total, 1e-9)
        wishes[index % items.count] = index < items.count ? wish : wish - 2 * .pi
      }
      bearing = end
    }
    return wishes
  }
}
