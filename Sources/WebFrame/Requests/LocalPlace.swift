import Markup
import Serving

/// An address of ours, read again: the segments and the query behind them.
struct LocalPlace: Sendable {
  let segments: [String]
  let query: FormData

  /// - Returns: nil when it is not an address that our links could have.
  init?(_ address: Address, _ decoder: FormDecoder) {
    guard !address.isExternal else { return nil }
    let beforeFragment = address.string.prefix { $0 != "#" }
    let parts = beforeFragment.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, let segments = PercentDecoding.segments(ofPath: path),
      let query = try? decoder.decode((parts.count == 2 ? parts[1] : "").utf8)
    else { return nil }
    self.segments = segments
    self.query = query
  }
}
