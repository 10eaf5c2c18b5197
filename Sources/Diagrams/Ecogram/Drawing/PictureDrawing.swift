import Language
import Markup
import PersonalNetwork

/// A layout as a picture on its sheet: of one wave, or of the change between two.
struct PictureDrawing {
  let layout: EcogramLayout
  let clientName: String
  /// The title, for a client's name.
  let title: (String) -> Phrase
  /// The line under the heading.
  let summary: String
  /// What the picture says in a sentence, for who does not see it.
  let description: String
  let options: EcogramOptions
  let language: DisplayLanguage
  let purpose: Ecogram.Purpose

  func svg(links: (String) -> Address?) -> SVG {
    let sheet = Sheet(drawing: self)
    let addresses = layout.people.map { links($0.id) }
    let hasLinks = addresses.contains { $0 != nil }
    let titleID = "\(options.idPrefix)-title"
    let descID = "\(options.idPrefix)-desc"
    return SVG.svg(
      viewBox: sheet.viewBox, .class(sheet.classes), sheet.width, sheet.height, .role(hasLinks ? "group" : "img"),
      .labelledBy(titleID), .describedBy(descID), .lang(language.rawValue)
    ) {
      SVG.title(.id(titleID)) { title(ShownName.onOneLine(clientName)).text(in: language) }
      SVG.desc(.id(descID)) { description }
      if purpose != .page { SVG.style(Ecogram.stylesheet) }
      sheet.background
      sheet.heading
      circle(addresses)
      sheet.legendDrawing.svg(top: sheet.legendTop)
      sheet.list.svg(top: sheet.listTop, link: links)
    }
  }

  @SVGBuilder private func circle(_ addresses: [Address?]) -> SVG {
    let ground = GroundDrawing(layout: layout, clientName: clientName, showsPlaces: purpose == .page)
    let isNarrow = layout.frame.isNarrow
    ground.rings
    SVG.g(.class("eg-ties"), .hiddenFromReaders) {
      for tie in layout.ties { TieDrawing(curve: tie.curve, form: tie.form, isNarrow: isNarrow).svg }
    }
    SVG.g(.class("eg-lines"), .hiddenFromReaders) {
      for placed in layout.people where placed.hasLine {
        LineDrawing(
          start: placed.lineStart, end: placed.lineEnd, quality: placed.person.quality,
          direction: placed.person.direction, isNarrow: isNarrow
        ).svg
      }
    }
    arrows
    ground.client
    SVG.g(.class("eg-people")) {
      for (placed, address) in zip(layout.people, addresses) {
        PersonDrawing(placed: placed, frame: layout.frame, language: language, showsID: purpose == .page)
          .svg(link: address)
      }
    }
    ground.sphereNames { $0.phrase.text(in: language) }
  }

  @SVGBuilder private var arrows: SVG {
    let arrows = layout.people.compactMap(\.arrow)
    if !arrows.isEmpty {
      SVG.g(.class("eg-moves"), .hiddenFromReaders) {
        for arrow in arrows { ArrowDrawing(arrow: arrow).svg }
      }
    }
  }
}
