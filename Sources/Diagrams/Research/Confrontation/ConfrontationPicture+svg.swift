public import Language
public import Markup

extension ConfrontationPicture {
  public func svg(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> SVG {
    let text = text(in: language)
    guard !(rows.isEmpty || columns.isEmpty) else {
      return ResearchSheet.ofWords(text, in: language, purpose: purpose, options: options)
    }
    let drawing = ConfrontationDrawing(picture: self, language: language, options: options)
    return ResearchSheet(
      text: text, width: drawing.grid.width, height: drawing.grid.height, legend: drawing.legend,
      language: language, purpose: purpose, options: options
    ).svg { drawing.svg }
  }

  public var isReadableNarrow: Bool {
    let options = ResearchPictureOptions(width: .narrow)
    return ConfrontationDrawing(picture: self, language: .nl, options: options).grid.width <= options.width.units
  }
}
