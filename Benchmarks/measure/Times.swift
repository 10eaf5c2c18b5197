/// Times of the same thing, in milliseconds.
struct Times {
  private let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  var median: String { text(0.5) }
  /// 95 of 100 are faster.
  var slow: String { text(0.95) }

  private func text(_ share: Double) -> String {
    let value = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    let thousandths = Int((value * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
