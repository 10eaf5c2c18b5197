import Language
import Markup

/// A picture of a study on its sheet: the heading above what is drawn and the legend below it.
struct ResearchSheet {
  let text: PictureText
  /// Of what is drawn, from 0, 0.
  let width: Double
  let height: Double
  let legend: SampleLegend
  let language: DisplayLanguage
  let purpose: PicturePurpose
  let options: ResearchPictureOptions

  static func textSize(_ width: ResearchPictureOptions.Width) -> Double { width == .wide ? 13 : 12.5 }

  /// The room on A4 between its margins, under a caption, in units of a picture of the usual width: 250 mm.
  static let paperHeight = 1000.0

  private var isNarrow: Bool { options.width == .narrow }
  private var margin: Double { purpose == .file ? 24 : 2 }

  /// The sheet of a picture that has nothing to draw: it says so.
  static func ofWords(
    _ text: PictureText, in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions
  ) -> SVG {
    let size = textSize(options.width)
    let block = TextBlock(text.sentences.joined(separator: " "), size: size, width: options.width.units)
    return ResearchSheet(
      text: text, width: options.width.units, height: block.height + 8, legend: .none, language: language,
      purpose: purpose, options: options
    ).svg { block.svg(x: 0, top: 4) }
  }

  /// The sheet that a drawing stands on.
  static func of(
    _ drawing: some SheetDrawing, _ text: PictureText, in language: DisplayLanguage, purpose: PicturePurpose,
    options: ResearchPictureOptions
  ) -> ResearchSheet {
    ResearchSheet(
      text: text, width: drawing.width, height: drawing.height, legend: drawing.legend, language: language,
      purpose: purpose, options: options)
  }

  /// A drawing as one picture.
  static func whole(
    _ drawing: some SheetDrawing, _ text: PictureText, in language: DisplayLanguage, purpose: PicturePurpose,
    options: ResearchPictureOptions
  ) -> SVG {
    of(drawing, text, in: language, purpose: purpose, options: options).svg { drawing.svg }
  }

  private var title: TextBlock { TextBlock(text.title, size: isNarrow ? 16 : 20, width: width, most: 4, isBold: true) }
  private var under: TextBlock { TextBlock(text.summary, size: isNarrow ? 12.5 : 14, width: width) }

  /// What the title and the line under it take above the picture; a page has its own heading.
  var headingHeight: Double { purpose == .page ? 0 : title.height + under.height + 22 }

  func svg(@SVGBuilder _ content: () -> SVG) -> SVG {
    let heading = headingHeight
    let box = PictureBox(minX: 0, minY: -heading, maxX: width, maxY: height + legend.height).grown(by: margin)
    let (titleID, descID) = ("\(options.idPrefix)-title", "\(options.idPrefix)-desc")
    return SVG.svg(
      viewBox: ViewBox(x: box.minX, y: box.minY, width: box.width, height: box.height), .class(classes),
      length(box).width, length(box).height, .role("img"), .labelledBy(titleID), .describedBy(descID),
      .lang(language.rawValue)
    ) {
      SVG.title(.id(titleID)) { text.title }
      SVG.desc(.id(descID)) { text.sentences.joined(separator: " ") }
      if purpose != .page {
        SVG.style(ResearchPictures.stylesheet)
        SVG.rect(x: box.minX, y: box.minY, width: box.width, height: box.height, .class("rp-back"))
        title.svg(x: 0, top: -heading)
        under.svg(x: 0, top: -heading + title.height + 4, class: "rp-text rp-soft")
      }
      content()
      legend.svg(top: height)
    }
  }

  private var classes: String {
    (["rp"] + (purpose == .page ? ["rp-page"] : []) + (isNarrow ? ["rp-narrow"] : [])
      + (width > ResearchPictureOptions.Width.wide.units ? ["rp-broad"] : [])).joined(separator: " ")
  }

  /// On paper a unit is a quarter of a millimetre, so that letters have their true size; what is wider than the paper is
  /// made to fit.
  private func length(_ box: PictureBox) -> (width: SVGAttribute, height: SVGAttribute) {
    guard purpose == .print else { return (.width(box.width), .height(box.height)) }
    let width = min(186, box.width / 4)
    return (.width(millimetres: width), .height(millimetres: box.height / box.width * width))
  }
}
