public import Language
public import Markup

extension ConfrontationPicture {
  public func svg(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> SVG {
    let text = text(in: language)
    guard !rows.isEmpty, !columns.isEmpty else {
      return ResearchSheet.ofWords(text, in: language, purpose: purpose, options: options)
    }
    let drawing = ConfrontationDrawing(picture: self, language: language, options: options)
    return ResearchSheet.whole(drawing, text, in: language, purpose: purpose, options: options)
  }

  public func sheets(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> [SVG] {
    guard !rows.isEmpty, !columns.isEmpty else { return [svg(in: language, purpose: purpose, options: options)] }
    let drawing = ConfrontationDrawing(picture: self, language: language, options: options)
    return ResearchSheet.sheets(drawing, text(in: language), in: language, purpose: purpose, options: options)
  }

  public var isReadableNarrow: Bool {
    let options = ResearchPictureOptions(width: .narrow)
    return ConfrontationDrawing(picture: self, language: .nl, options: options).grid.width <= options.width.units
  }
}
