import Language
import Markup

/// A picture of a study that draws on one sheet, or says in words that there is nothing to draw.
protocol SheetPicture: ResearchPicture {
  associatedtype Drawing: SheetDrawing where Drawing.Picture == Self

  /// Whether there is nothing to draw: then words stand in the place of the drawing.
  var isEmpty: Bool { get }
}

/// What stands on the sheet of a picture, between the heading and the legend.
protocol SheetDrawing {
  associatedtype Picture

  init(picture: Picture, language: DisplayLanguage, options: ResearchPictureOptions)

  var width: Double { get }
  var height: Double { get }
  var legend: SampleLegend { get }
  var svg: SVG { get }

  /// The drawing in pieces that each fit on one A4.
  func sheets(
    _ text: PictureText, in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions
  ) -> [SVG]
}

extension SheetDrawing {
  func sheets(
    _ text: PictureText, in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions
  ) -> [SVG] {
    [ResearchSheet.whole(self, text, in: language, purpose: purpose, options: options)]
  }
}

extension SheetPicture {
  public func svg(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> SVG {
    let text = text(in: language)
    guard !isEmpty else { return ResearchSheet.ofWords(text, in: language, purpose: purpose, options: options) }
    let drawing = Drawing(picture: self, language: language, options: options)
    return ResearchSheet.whole(drawing, text, in: language, purpose: purpose, options: options)
  }

  public func sheets(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> [SVG] {
    guard !isEmpty else { return [svg(in: language, purpose: purpose, options: options)] }
    let drawing = Drawing(picture: self, language: language, options: options)
    return drawing.sheets(text(in: language), in: language, purpose: purpose, options: options)
  }

  public var isReadableNarrow: Bool {
    let options = ResearchPictureOptions(width: .narrow)
    return isEmpty || Drawing(picture: self, language: .nl, options: options).width <= options.width.units
  }
}
