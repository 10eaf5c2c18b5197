/// The value below which a share of sorted numbers lies, by linear interpolation between the two nearest (Hyndman and
/// Fan 1996, *The American Statistician* 50, 361–365, type 7).
///
/// - Parameters:
///   - sorted: at least one number, ascending.
///   - share: from 0 to 1.
func quantile(_ sorted: [Double], _ share: Double) -> Double {
  let place = share * Double(sorted.count - 1)
  let below = Int(place.rounded(.down))
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
}
