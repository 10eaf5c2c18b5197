/// What something costs at the size its goal is set for, and how many times as much ten times the work costs.
struct CostAtTwoSizes {
  /// The size that the goal is about.
  enum Goal { case once, tenfold }

  let name: String
  /// Milliseconds at the size of the goal.
  let milliseconds: [Double]
  /// Ten where cost is linear; less where a part of it does not grow.
  let growth: Double

  /// Both sizes in turn, so that a slow moment of the machine does not fall on one of the two alone.
  ///
  /// - Parameters:
  ///   - once: the work; what it gives back has to be more than nothing.
  ///   - tenfold: the same work on ten times as much.
  init(
    _ name: String, goal: Goal, runs: Int, once: () throws -> Int, tenfold: () throws -> Int
  ) rethrows {
    let clock = ContinuousClock()
    func time(_ work: () throws -> Int) rethrows -> Double {
      let start = clock.now
      let found = try work()
      let end = clock.now
      precondition(found > 0, "there is something to measure")
      return start.duration(to: end) / .milliseconds(1)
    }
    // The first time also pays for what a process does once.
    _ = try once()
    var times: (once: [Double], tenfold: [Double]) = ([], [])
    for _ in 0..<runs {
      times.once.append(try time(once))
      times.tenfold.append(try time(tenfold))
    }
    self.name = name
    milliseconds = goal == .once ? times.once : times.tenfold
    growth = Self.median(times.tenfold) / Self.median(times.once)
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  /// A member of a JSON object: median, least, and growth.
  var json: String {
    """
    "\(name)":{"median_ms":\(Times(milliseconds).median),"least_ms":\(milliseconds.min() ?? 0),"growth":\(growth)}
    """
  }
}
