import Language
import Markup
import PersonalNetwork

/// Somebody's mark and name, as one link when there is a page to go to.
struct PersonDrawing {
  let placed: PlacedPerson
  let frame: EcogramFrame
  let language: DisplayLanguage
  /// For scripts on a page: who this is, and the sphere and ring now. A file to keep does not carry it.
  let showsID: Bool

  func svg(link: Address?) -> SVG {
    let id: SVGAttribute = showsID ? .data("person", placed.id) : .none
    let sphere: SVGAttribute = showsID ? .data("sphere", placed.person.sphere.rawValue) : .none
    let ring: SVGAttribute = showsID ? .data("ring", placed.person.ring.map { "\($0.rawValue)" } ?? "") : .none
    return if let link {
      SVG.a(href: link, .class(classes), id, sphere, ring, .aria("label", label)) { content }
    } else {
      SVG.g(.class(classes), id, sphere, ring) { content }
    }
  }

  private var classes: String {
    switch placed.change {
    case .new: "eg-person eg-new"
    case .gone: "eg-person eg-gone"
    case .moved: "eg-person eg-moved"
    case nil: "eg-person"
    }
  }

  @SVGBuilder private var content: SVG {
    SVG.title { label }
    // At least 24 units wide, so that a finger finds it.
    SVG.circle(cx: placed.mark.x, cy: placed.mark.y, r: max(12, placed.extent), .class("eg-hit"))
    if placed.change == .new {
      SVG.circle(cx: placed.mark.x, cy: placed.mark.y, r: placed.extent - 1.5, .class("eg-outline"))
    }
    MarkDrawing(
      middle: placed.mark, radius: frame.markRadius, kind: placed.person.kind, vip: placed.person.vip,
      hasFlag: placed.hasFlag
    ).svg
    name
  }

  private var name: SVG {
    SVG.text(
      x: placed.nameBox.middle.x, y: placed.nameBox.minY + frame.nameSize * 0.94,
      .class(placed.number == nil ? "eg-name eg-halo" : "eg-name eg-number eg-halo"), .textAnchor(.middle),
      .fontSize(frame.nameSize)
    ) { placed.label + (placed.number == nil ? DrawnChange.suffix(placed.change, in: language) : "") }
  }

  /// What the picture shows of this person, in words: the whole name first, or the number that stands there.
  private var label: String {
    let person = placed.person
    let facts = [
      placed.change.map(ChangeWords.inLabel) ?? .empty, person.sphere.phraseInSentence, person.ring.phrase,
      person.kind.phrase, person.quality.phrase,
      person.direction?.phrase ?? .empty, person.vip?.phrase ?? .empty,
      placed.hasFlag ? EcogramWords.safety : .empty,
    ].map { $0.text(in: language) }.filter { !$0.isEmpty }
    let number = placed.number.map { "\($0). " } ?? ""
    return number + ShownName.onOneLine(person.name) + ": " + facts.joined(separator: ", ")
  }
}
