extension String {
  /// Without spaces, tabs and line ends at the beginning and the end.
  func trimmingBlanks() -> String {
    // Nearly every field begins and ends with plain ASCII, which takes no look into Unicode's tables.
    if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self }
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
