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
    layout alone   \(Times(layout).median) ms (median), \(Times(layout).slow) ms (95 of 100 are faster)
    layout and SVG \(Times(picture).median) ms (median), \(Times(picture).slow) ms (95 of 100 are faster)
    """
  }

  var json: String {
    """
    {"what":"ecogram","people":\(people),"ties":\(ties),"runs":\(runs),\
    "median_ms":\(Times(picture).median),"p95_ms":\(Times(picture).slow),\
    "layout_median_ms":\(Times(layout).median),"layout_p95_ms":\(Times(layout).slow)}
    """
  }
}
