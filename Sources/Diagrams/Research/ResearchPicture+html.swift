public import Language
public import Markup

extension ResearchPicture {
  /// The picture on a page with ``ResearchPictures/stylesheet``, for every width and for paper: in pieces that fit on an
  /// A4, and for a telephone the narrow picture, or where that cannot be read a word that sends the reader to the table.
  ///
  /// - Parameter idPrefix: begins every id in it; see ``ResearchPictureOptions/idPrefix``.
  public func html(in language: DisplayLanguage, idPrefix: String = "rp") -> HTML {
    let name = text(in: language).title
    return HTML {
      // What may scroll must be reached by the keyboard.
      div(.class("rp-for-wide"), .role("group"), .focus(.inOrder), .aria("label", name)) {
        for sheet in sheets(in: language, purpose: .page, options: ResearchPictureOptions(idPrefix: idPrefix)) {
          div(.class("rp-sheet")) { HTML.inline(sheet) }
        }
      }
      if isReadableNarrow {
        let options = ResearchPictureOptions(width: .narrow, idPrefix: idPrefix + "-narrow")
        div(.class("rp-for-narrow")) { HTML.inline(svg(in: language, purpose: .page, options: options)) }
      } else {
        p(.class("rp-for-narrow")) { ResearchPictures.tooWide.text(in: language) }
      }
    }
  }
}

extension ResearchPictures {
  static let tooWide = Phrase(
    nl: "Deze afbeelding past niet op een smal scherm. In de tabel staat hetzelfde.",
    en: "This picture does not fit a narrow screen. The table says the same.")
}
