/// What was measured, for people and for programs. `scripts/bench.py` reads the first figure of the last line.
struct Report {
  let people: Int
  let ties: Int
  let runs: Int
  /// Times in milliseconds.
  let layout: [Double]
  let picture: [Double]

  var sentence: String {
    """
    Ecogram of \(people) people with \(ties) ties, \(runs) runs:
    layout alone   \(text(median(layout))) ms (median), \(text(slow(layout))) ms (95 of 100 are faster)
    layout and SVG \(text(median(picture))) ms (median), \(text(slow(picture))) ms (95 of 100 are faster)
    """
  }

  var json: String {
    """
    {"what":"ecogram","people":\(people),"ties":\(ties),"runs":\(runs),\
    "median_ms":\(text(median(picture))),"p95_ms":\(text(slow(picture))),\
    "layout_median_ms":\(text(median(layout))),"layout_p95_ms":\(text(slow(layout)))}
    """
  }

  private func median(_ times: [Double]) -> Double { share(times, 0.5) }
  private func slow(_ times: [Double]) -> Double { share(times, 0.95) }

  private func share(_ times: [Double], _ share: Double) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  private func text(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
