/// What a picture is for.
public enum PicturePurpose: Sendable, Hashable, CaseIterable {
  /// On a page, under the page's own heading, with the page's stylesheet: follows dark mode.
  case page
  /// A file to keep: with a heading and its own stylesheet, always on white.
  case file
  /// On A4: as ``file``, measured in millimetres.
  case print
}
