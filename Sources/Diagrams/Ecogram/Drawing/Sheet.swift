import Language
import Markup
import PersonalNetwork

/// The whole picture on its sheet: what stands above and below the circle, and the measures that follow from it.
struct Sheet {
  let drawing: PictureDrawing
  let legendDrawing: LegendDrawing
  let list: NumberList

  private var frame: EcogramFrame { drawing.layout.frame }
  private var language: DisplayLanguage { drawing.language }
  private var purpose: Ecogram.Purpose { drawing.purpose }

  init(drawing: PictureDrawing) {
    self.drawing = drawing
    legendDrawing = LegendDrawing(
      legend: Legend(drawing.options.showsLegend ? drawing.layout : nil), frame: drawing.layout.frame,
      language: drawing.language)
    list = NumberList(layout: drawing.layout, language: drawing.language)
  }

  var classes: String {
    (["eg"] + (purpose == .page ? ["eg-page"] : []) + (frame.isNarrow ? ["eg-narrow"] : [])).joined(separator: " ")
  }

  // MARK: Measures

  private var headingHeight: Double { purpose == .page ? 0 : 62 }
  private var margin: Double { purpose == .file ? 24 : 0 }
  var listTop: Double { frame.half }
  var legendTop: Double { frame.half + list.height }

  private var box: PictureBox {
    PictureBox(
      minX: -frame.half, minY: -frame.half - headingHeight, maxX: frame.half,
      maxY: frame.half + list.height + legendDrawing.height
    ).grown(by: margin)
  }

  var viewBox: ViewBox { ViewBox(x: box.minX, y: box.minY, width: box.width, height: box.height) }

  /// On paper a unit is a quarter of a millimetre, so that letters have their true size.
  var width: SVGAttribute { purpose == .print ? .width(millimetres: box.width / 4) : .width(box.width) }
  var height: SVGAttribute { purpose == .print ? .height(millimetres: box.height / 4) : .height(box.height) }

  // MARK: Words

  @SVGBuilder var heading: SVG {
    if purpose != .page {
      let x = -frame.half
      let y = -frame.half - headingHeight
      SVG.text(x: x, y: y + 22, .class("eg-title"), .fontSize(titleSize)) { title }
      SVG.text(x: x, y: y + 44, .class("eg-under"), .fontSize(frame.isNarrow ? 12.5 : 14)) {
        drawing.summary + " · " + EcogramWords.confidential.text(in: language)
      }
    }
  }

  private var titleSize: Double { frame.isNarrow ? 18 : 22 }

  /// With as much of the client's name as there is room for.
  private var title: String {
    let room = frame.half * 2 / titleSize / TextWidthTable.bold
    let empty = TextWidth.of(drawing.title("").text(in: language), size: 1)
    let name = ShownName.shortened(drawing.clientName, to: 60, widest: room - empty)
    return drawing.title(name).text(in: language)
  }

  @SVGBuilder var background: SVG {
    if purpose != .page {
      SVG.rect(x: box.minX, y: box.minY, width: box.width, height: box.height, .class("eg-back"))
    }
  }
}
