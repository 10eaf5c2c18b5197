/// Circles of which the area, not the width, stands for a count.
struct AreaScale: Sendable, Hashable {
  /// The count of the largest circle, and its radius.
  let largest: Int
  let widest: Double

  func radius(_ count: Int) -> Double {
    largest > 0 && count > 0 ? widest * (Double(count) / Double(largest)).squareRoot() : 0
  }

  /// Round counts to show in a legend, the largest first: 1, 2 or 5 with zeros.
  var samples: [Int] {
    let large = Self.roundDown(largest)
    let small = Self.roundDown(large / 5)
    return [large, small].filter { $0 > 0 }
  }

  private static func roundDown(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    var power = 1
    while count / power >= 10 { power *= 10 }
    let first = count / power
    return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1)
  }
}
