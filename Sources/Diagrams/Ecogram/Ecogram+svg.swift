public import Language
public import Markup
import PersonalNetwork

extension Ecogram {
  /// The picture.
  ///
  /// Without links it is one image to assistive technology (`role="img"`, named by its title, described by its
  /// description). With links it is a group with the same name and description: inside an image, browsers hide
  /// everything from screen readers, and a link that takes focus but cannot be heard is worse than none. What is only
  /// drawn (rings, lines) is hidden there, so that the links and words remain.
  ///
  /// - Parameters:
  ///   - links: where a person's page is; `nil` for no link.
  ///   - purpose: decides on the heading, the stylesheet and the measure.
  public func svg(
    in language: DisplayLanguage, links: (String) -> Address? = { _ in nil }, purpose: Purpose = .page
  ) -> SVG {
    let sheet = Sheet(ecogram: self, language: language, purpose: purpose)
    let addresses = layout.people.map { links($0.id) }
    let hasLinks = addresses.contains { $0 != nil }
    let titleID = "\(options.idPrefix)-title"
    let descID = "\(options.idPrefix)-desc"
    return SVG.svg(
      viewBox: sheet.viewBox, .class(sheet.classes), sheet.width, sheet.height, .role(hasLinks ? "group" : "img"),
      .labelledBy(titleID), .describedBy(descID), .lang(language.rawValue)
    ) {
      SVG.title(.id(titleID)) { EcogramWords.title(of: tidyClientName).text(in: language) }
      SVG.desc(.id(descID)) { sheet.summary }
      if purpose != .page { SVG.style(Self.stylesheet) }
      sheet.background
      sheet.heading
      drawing(sheet, addresses)
      sheet.legendDrawing.svg(top: sheet.legendTop)
      sheet.list.svg(top: sheet.listTop, link: links)
    }
  }

  var tidyClientName: String { String(ShownName.tidy(network.clientName)) }

  @SVGBuilder private func drawing(_ sheet: Sheet, _ addresses: [Address?]) -> SVG {
    let ground = GroundDrawing(layout: layout, clientName: network.clientName)
    let isNarrow = layout.frame.isNarrow
    ground.rings
    SVG.g(.class("eg-ties"), .hiddenFromReaders) {
      for tie in layout.ties { TieDrawing(curve: tie.curve, form: tie.form, isNarrow: isNarrow).svg }
    }
    SVG.g(.class("eg-lines"), .hiddenFromReaders) {
      for placed in layout.people {
        LineDrawing(
          start: placed.lineStart, end: placed.lineEnd, quality: placed.person.quality,
          direction: placed.person.direction, isNarrow: isNarrow
        ).svg
      }
    }
    ground.client
    SVG.g(.class("eg-people")) {
      for (placed, address) in zip(layout.people, addresses) {
        PersonDrawing(
          placed: placed, frame: layout.frame, language: sheet.language, showsID: sheet.purpose == .page
        ).svg(link: address)
      }
    }
    ground.sphereNames { $0.phrase.text(in: sheet.language) }
  }
}
