/// Fails the test at its line for everything in a page that a browser would have to mend or a reader would trip over.
///
/// A text that begins with `<!DOCTYPE html>` is a whole page: it needs a title, one `<h1>` at the top of headings
/// without gaps, and every id that is pointed at. Anything else is a fragment, HTML or SVG.
///
/// Checked besides: elements in balance, values between double quotes, no bare `<` or `&`, no attribute twice, ids that
/// are unique, elements only where HTML lets them stand, no inline script or style, `alt` on pictures.
@discardableResult
public func expectWellFormed(
  html: String,
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) -> Bool {
  let problems = MarkupChecker.problems(in: html)
  let place = Place(fileID: fileID, filePath: filePath, line: line, column: column)
  for problem in problems { place.record("\(problem)\n\(problem.excerpt(of: html))") }
  return problems.isEmpty
}

extension MarkupProblem {
  /// The text around the place, for who has to find it.
  func excerpt(of text: String) -> String {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard place.line <= lines.count else { return "" }
    let start = max(0, place.column - 60)
    return String(decoding: lines[place.line - 1].dropFirst(start).prefix(160), as: UTF8.self)
  }
}
