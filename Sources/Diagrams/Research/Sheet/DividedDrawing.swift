import Language
import Markup

/// A drawing of rows under one head, which can be cut between rows where it is higher than a sheet of paper.
///
/// Its height is that of the head and of the rows that are shown.
protocol DividedDrawing: SheetDrawing {
  /// What stands above the rows, on every sheet.
  var headHeight: Double { get }
  var rows: [DividedRow] { get }

  /// The same drawing with only these rows, right under the head, and with ids that begin with this.
  func showing(_ rows: Range<Int>, idPrefix: String) -> Self
}

/// What it takes to cut between rows.
struct DividedRow {
  let name: String
  let height: Double
  /// Whether the row is a heading of what comes next, so that no sheet may end with it.
  let isHeading: Bool
}

extension DividedDrawing {
  /// The rows of every sheet, when head and rows together may have this height. A row that is higher than that has a sheet of
  /// its own.
  func parts(height: Double) -> [Range<Int>] {
    let room = height - headHeight
    var parts: [Range<Int>] = []
    var (start, used) = (0, 0.0)
    for (index, row) in rows.enumerated() {
      if index > start, used + row.height > room {
        var end = index
        while end - 1 > start, rows[end - 1].isHeading { end -= 1 }
        parts.append(start..<end)
        start = end
        used = rows[end..<index].reduce(0) { $0 + $1.height }
      }
      used += row.height
    }
    return parts + [start..<rows.count]
  }
}

extension DividedDrawing {
  /// With the head and the legend on every sheet.
  func sheets(
    _ text: PictureText, in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions
  ) -> [SVG] {
    let whole = ResearchSheet.of(self, text, in: language, purpose: purpose, options: options)
    // What is wider than the paper is made smaller, so that more fits below one another.
    let paper = ResearchSheet.paperHeight * max(1, width / ResearchPictureOptions.Width.wide.units)
    let parts = parts(height: paper - whole.headingHeight - legend.height - 8)
    guard parts.count > 1 else { return [whole.svg { svg }] }
    return parts.enumerated().map { index, rows in
      var options = options
      if index > 0 { options.idPrefix += "-\(index + 1)" }
      let part = showing(rows, idPrefix: options.idPrefix)
      let named = text.sheet(
        index + 1, of: parts.count, self.rows[rows].filter { !$0.isHeading }.map(\.name), language)
      return ResearchSheet.whole(part, named, in: language, purpose: purpose, options: options)
    }
  }
}

extension PictureText {
  /// The text of one of several sheets: the first one has all sentences, the others say what is on them.
  fileprivate func sheet(_ number: Int, of all: Int, _ names: [String], _ language: DisplayLanguage) -> PictureText {
    let place = Phrase(nl: "blad \(number) van \(all)", en: "sheet \(number) of \(all)")
    let first = Phrase.quoted(names.first ?? "")
    let last = Phrase.quoted(names.last ?? "")
    let sentence =
      place.capitalized + Phrase(nl: ", van ", en: ", from ") + first + Phrase(nl: " tot en met ", en: " up to ") + last
      + .verbatim(".")
    return PictureText(
      title: title + " (" + place.text(in: language) + ")", summary: summary,
      sentences: number == 1 ? sentences + [sentence.text(in: language)] : [sentence.text(in: language)], table: table)
  }
}
