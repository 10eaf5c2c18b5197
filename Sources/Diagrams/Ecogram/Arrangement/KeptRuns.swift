import PersonalNetwork

/// The people who stay where they were, as uninterrupted runs of one sphere each around the circle.
struct KeptRuns {
  /// The kept bearing, in radians from 0 up to 2π, of everybody who can stay.
  private(set) var bearings: [Int: Double]
  /// The people who stay, clockwise, per sphere; every sphere at most once.
  private(set) var runs: [[Int]] = []

  private let sphere: [Sphere]

  init(kept: [Int: Double], sphere: [Sphere]) {
    self.sphere = sphere
    bearings = kept.filter { $0.value.isFinite }.mapValues { bearing in
      let rest = bearing.truncatingRemainder(dividingBy: 2 * .pi)
      return rest < 0 ? rest + 2 * .pi : rest
    }
    formRuns()
    while let strays = fewestStrays() {
      for stray in strays { bearings[stray] = nil }
      formRuns()
    }
  }

  private mutating func formRuns() {
    let sorted = bearings.keys.sorted { (bearings[$0] ?? 0, $0) < (bearings[$1] ?? 0, $1) }
    runs = []
    for person in sorted {
      if let last = runs.last?.last, sphere[last] == sphere[person] {
        runs[runs.count - 1].append(person)
      } else {
        runs.append([person])
      }
    }
    if runs.count > 1, let first = runs.first, let last = runs.last, sphere[first[0]] == sphere[last[0]] {
      runs[0] = last + first
      runs.removeLast()
    }
  }

  /// The smallest set of people to give up so that one sphere that stands apart comes together: its smaller part, or
  /// those who stand between its parts. `nil` when every sphere is together.
  private func fewestStrays() -> [Int]? {
    var best: [Int]?
    func offer(_ strays: [Int]) {
      if strays.count < best?.count ?? .max { best = strays }
    }
    for one in runs.indices {
      for other in runs.indices where other > one && sphere[runs[one][0]] == sphere[runs[other][0]] {
        offer(runs[one])
        offer(runs[other])
        offer(runs[(one + 1)..<other].flatMap { $0 })
        offer((runs[(other + 1)...] + runs[..<one]).flatMap { $0 })
      }
    }
    return best
  }

  /// The runs with the newcomers behind them, and spheres of newcomers only in the widest gaps between runs.
  func blocks(addingSpheresOf people: Range<Int>) -> [[Int]] {
    var blocks = runs
    var gaps = runs.indices.map { gapAfter($0) }
    for newcomerSphere in Sphere.allCases {
      let newcomers = people.filter { sphere[$0] == newcomerSphere && bearings[$0] == nil }
      guard !newcomers.isEmpty else { continue }
      if let block = blocks.firstIndex(where: { sphere[$0[0]] == newcomerSphere }) {
        blocks[block] += newcomers
      } else {
        let widest = gaps.indices.max { (gaps[$0], -$0) < (gaps[$1], -$1) } ?? 0
        gaps[widest] /= 2
        blocks.insert(newcomers, at: widest + 1)
        gaps.insert(gaps[widest], at: widest + 1)
      }
    }
    return blocks
  }

  private func gapAfter(_ run: Int) -> Double {
    let last = runs[run].last.flatMap { bearings[$0] } ?? 0
    let next = runs[(run + 1) % runs.count].first.flatMap { bearings[$0] } ?? 0
    return next > last ? next - last : next - last + 2 * .pi
  }
}
