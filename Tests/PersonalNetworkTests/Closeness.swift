/// Whether a figure is there and within a millionth (relative above 1) of what it should be.
func isClose(_ found: Double?, _ expected: Double?, within tolerance: Double = 1e-6) -> Bool {
  guard let found, let expected else { return found == nil && expected == nil }
  return abs(found - expected) <= tolerance * max(1, abs(expected))
}
