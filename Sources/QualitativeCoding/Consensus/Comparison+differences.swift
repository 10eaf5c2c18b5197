extension Comparison {
  /// Where coders differ and where they did the same. Characters are compared, whatever the unit of the comparison. Sources
  /// that fewer than two coders judged are left out.
  ///
  /// - Parameter scope: each group of it counts as one code.
  public func differences(
    on scope: ComparisonScope = .all(tree: nil), in sources: Set<Source.ID>? = nil
  ) -> Differences {
    let isCompared = compared(sources)
    let groups = index.codes.groups(scope)
    var given = Array(repeating: [(group: Int, stretches: [Intervals])](), count: attendance.count)
    for (number, group) in groups.enumerated() {
      marks.forEachSource(of: group, coders: coders.count) { source, stretches, _ in
        guard isCompared[source], attendance[source].nonzeroBitCount > 1 else { return }
        given[source].append((number, stretches))
      }
    }
    var shared: [SharedStretch] = []
    var found: [Candidate] = []
    for source in given.indices {
      for (group, stretches) in given[source] {
        for cluster in Cluster.all(judges(of: source).map { stretches[$0] }) {
          if cluster.isShared {
            shared.append(
              SharedStretch(
                code: index.codes.id(groups[group][0]), source: index.project.sources[source].id, range: cluster.range))
          } else {
            found.append(candidate(source, group, cluster, given[source]))
          }
        }
      }
    }
    let kept = withoutMirrors(found).sorted {
      ($0.group, $0.source, $0.cluster.range.lowerBound) < ($1.group, $1.source, $1.cluster.range.lowerBound)
    }
    return Differences(differences: kept.map { difference($0, groups) }, shared: shared)
  }

  private func judges(of source: Int) -> [Int] { coders.indices.filter { attendance[source] >> UInt64($0) & 1 == 1 } }

  /// A difference in the making, with positions instead of ids. `instead` is per judge.
  private struct Candidate {
    let source: Int
    let group: Int
    let cluster: Cluster
    var instead: [[(group: Int, ranges: [Range<Int>])]]
  }

  private func candidate(
    _ source: Int, _ group: Int, _ cluster: Cluster, _ given: [(group: Int, stretches: [Intervals])]
  ) -> Candidate {
    let judges = judges(of: source)
    let givers = judges.indices.filter { !cluster.ranges[$0].isEmpty }
    let instead = judges.indices.map { side -> [(group: Int, ranges: [Range<Int>])] in
      guard cluster.ranges[side].isEmpty else { return [] }
      return given.compactMap { other in
        let own = other.stretches[judges[side]].meeting(cluster.range)
        guard other.group != group, !own.isEmpty,
          givers.allSatisfy({ other.stretches[judges[$0]].meeting(cluster.range).isEmpty })
        else { return nil }
        return (other.group, own)
      }
    }
    return Candidate(source: source, group: group, cluster: cluster, instead: instead)
  }

  /// "This code here, that code there" is found from both codes; it stays under the code that comes first. The candidates
  /// come by source, and within a source by code.
  private func withoutMirrors(_ all: [Candidate]) -> [Candidate] {
    var kept: [Candidate] = []
    var swaps: [Candidate] = []
    for one in all {
      if let source = swaps.first?.source, source != one.source { swaps = [] }
      let isMirror = swaps.contains { other in
        other.cluster.range.overlaps(one.cluster.range)
          && one.instead.joined().contains { $0.group == other.group }
          && other.instead.joined().contains { $0.group == one.group }
      }
      if isMirror { continue }
      kept.append(one)
      if one.instead.contains(where: { !$0.isEmpty }) { swaps.append(one) }
    }
    return kept
  }

  private func difference(_ one: Candidate, _ groups: [[Int]]) -> Difference {
    let source = index.project.sources[one.source].id
    let code = index.codes.id(groups[one.group][0])
    let kind: Difference.Kind =
      if one.instead.contains(where: { !$0.isEmpty }) {
        .otherCode
      } else if one.cluster.ranges.contains(where: \.isEmpty) {
        .missed
      } else { one.cluster.ranges.allSatisfy { $0.count == 1 } ? .otherBoundaries : .splitOrMerged }
    let sides = zip(judges(of: one.source), zip(one.cluster.ranges, one.instead)).map { judge, side in
      Difference.Side(
        coder: coders[judge], ranges: side.0,
        instead: side.1.map { Difference.Given(code: index.codes.id(groups[$0.group][0]), ranges: $0.ranges) })
    }
    return Difference(
      id: "\(source) \(code) \(one.cluster.range.lowerBound)", kind: kind, code: code, source: source,
      range: one.cluster.range, sides: sides)
  }
}
