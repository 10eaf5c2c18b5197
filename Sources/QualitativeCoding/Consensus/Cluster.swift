/// Stretches of several coders that hang together by overlapping.
struct Cluster {
  var range: Range<Int>
  /// Per coder.
  var ranges: [[Range<Int>]]

  /// Whether every coder has exactly this one stretch.
  var isShared: Bool { ranges.allSatisfy { $0 == [range] } }

  /// The clusters of several coders' stretches, in order of place. Touching is no overlap.
  static func all(_ coders: [Intervals]) -> [Cluster] {
    var all: [(range: Range<Int>, coder: Int)] = []
    for (coder, own) in coders.enumerated() { all += own.ranges.map { ($0, coder) } }
    all.sort { ($0.range.lowerBound, $0.coder) < ($1.range.lowerBound, $1.coder) }
    var clusters: [Cluster] = []
    for (range, coder) in all {
      if let last = clusters.last, range.lowerBound < last.range.upperBound {
        clusters[clusters.count - 1].range =
          last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
      } else {
        clusters.append(Cluster(range: range, ranges: Array(repeating: [], count: coders.count)))
      }
      clusters[clusters.count - 1].ranges[coder].append(range)
    }
    return clusters
  }
}

extension Intervals {
  /// The stretches that share a character with a range.
  func meeting(_ range: Range<Int>) -> [Range<Int>] {
    var place = ends.partitioningPlace { $0 > range.lowerBound }
    var found: [Range<Int>] = []
    while place < count, starts[place] < range.upperBound {
      found.append(starts[place]..<ends[place])
      place += 1
    }
    return found
  }
}
