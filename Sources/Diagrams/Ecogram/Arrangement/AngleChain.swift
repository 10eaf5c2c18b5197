/// Things in a row around the client, each with a bearing it would like and a least distance to the one before it.
///
/// Finds the bearings nearest to what was liked (least weighted squares) that keep all distances: bounded isotonic
/// regression by pooling adjacent violators (Barlow et al. 1972, "Statistical inference under order restrictions").
/// Who already stands far enough from the others keeps exactly the bearing that was asked for.
struct AngleChain {
  struct Link {
    /// The bearing it would like, in radians, not taken modulo a turn: later links have larger ones.
    var wish: Double
    /// How strongly, compared with the others.
    var weight: Double
    /// The least distance to the link before it, in radians; of the first link, to the start.
    var gap: Double
  }

  /// - Parameters:
  ///   - links: clockwise.
  ///   - start: the bearing before which nothing may stand.
  ///   - end: the bearing after which nothing may stand.
  ///   - lastGap: the least distance of the last link to the end.
  /// - Returns: a bearing for every link. When there is not room enough, all distances shrink by the same factor.
  static func solve(_ links: [Link], from start: Double, to end: Double, lastGap: Double) -> [Double] {
    let needed = links.reduce(lastGap) { $0 + $1.gap }
    let room = end - start
    let factor = needed > room ? room / needed : 1
    let slack = max(0, room - needed * factor)
    var reserved = start
    var wishes: [(value: Double, weight: Double)] = []
    var offsets: [Double] = []
    for link in links {
      reserved += link.gap * factor
      offsets.append(reserved)
      wishes.append((link.wish - reserved, link.weight))
    }
    return zip(pooled(wishes), offsets).map { free, offset in offset + min(max(free, 0), slack) }
  }

  /// The nondecreasing sequence nearest to the values.
  private static func pooled(_ values: [(value: Double, weight: Double)]) -> [Double] {
    var pools: [(value: Double, weight: Double, count: Int)] = []
    for (value, weight) in values {
      var pool = (value: value, weight: weight, count: 1)
      while let last = pools.last, last.value > pool.value {
        pools.removeLast()
        let weight = last.weight + pool.weight
        pool = (
          (last.value * last.weight + pool.value * pool.weight) / weight, weight, last.count + pool.count
        )
      }
      pools.append(pool)
    }
    return pools.flatMap { pool in repeatElement(pool.value, count: pool.count) }
  }
}
