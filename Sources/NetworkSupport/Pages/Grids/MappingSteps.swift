import Language
import Markup
import WebFrame

/// The steps of mapping a network together. Each may be skipped and taken up again later, in any order.
enum MappingStep: CaseIterable {
  case people, gives, knows, apart

  var name: Phrase {
    switch self {
    case .people: Phrase(nl: "Wie zijn er?", en: "Who is there?")
    case .gives: Phrase(nl: "Wie geeft wat?", en: "Who gives what?")
    case .knows: Phrase(nl: "Wie kent wie?", en: "Who knows whom?")
    case .apart: Phrase(nl: "Los van de rest", en: "Apart from the rest")
    }
  }

  func route(in dossier: DossierID) -> NetworkRoute {
    switch self {
    case .people: .people(dossier)
    case .gives: .supportGrid(dossier)
    case .knows: .tieGrid(dossier)
    case .apart: .apart(dossier)
    }
  }

  /// Where one goes on after this step.
  func next(in dossier: DossierID) -> NetworkRoute {
    switch self {
    case .people: .supportGrid(dossier)
    case .gives: .tieGrid(dossier)
    case .knows: .apart(dossier)
    case .apart: .network(dossier)
    }
  }
}

/// The four steps as links, with the one at hand marked.
func mappingSteps(_ current: MappingStep, in dossier: DossierID, _ say: Speaker) -> HTML {
  nav(.class("steps"), .aria("label", say(Words.steps))) {
    ol {
      for step in MappingStep.allCases {
        li {
          a(.href(step.route(in: dossier).address), .when(step == current, .aria("current", "step"))) {
            say(step.name)
          }
        }
      }
    }
  }
}

extension MappingStep {
  /// The way on without saving.
  func skip(in dossier: DossierID, _ say: Speaker) -> ActionLink {
    ActionLink(say(Words.skip), next(in: dossier).address)
  }

  static let saveAndGoOn = Phrase(nl: "Bewaren en verder", en: "Save and go on")
}

private enum Words {
  static let steps = Phrase(nl: "Stappen", en: "Steps")
  static let skip = Phrase(nl: "Overslaan", en: "Skip")
}

/// Forty people are asked about in parts, so that a form stays a page.
struct PeoplePart {
  /// How many people one part has.
  static let size = 10

  let all: [NetworkMember]
  /// From 0.
  let index: Int

  /// - Parameter asked: the part as the address names it, from 1.
  init(_ all: [NetworkMember], asked: Int?) {
    self.all = all
    index = min(max(0, (asked ?? 1) - 1), max(0, (all.count - 1) / Self.size))
  }

  var people: [NetworkMember] { Array(all.dropFirst(index * Self.size).prefix(Self.size)) }
  var isOnly: Bool { all.count <= Self.size }
  /// The next part, as an address names it; nil on the last.
  var next: Int? { (index + 1) * Self.size < all.count ? index + 2 : nil }
  var previous: Int? { index > 0 ? index : nil }

  /// The address of a part.
  static func address(_ route: NetworkRoute, _ part: Int) -> Address {
    part == 1 ? route.address : route.address(query: [("deel", String(part))])
  }

  func address(of route: NetworkRoute) -> Address { Self.address(route, index + 1) }

  func pagination(_ route: NetworkRoute, _ say: Speaker) -> HTML {
    let (first, last) = (index * Self.size + 1, index * Self.size + people.count)
    let place = Phrase(nl: "\(first) tot en met \(last) van \(all.count)", en: "\(first) to \(last) of \(all.count)")
    return paginationView(
      Pagination(
        previous: previous.map { Self.address(route, $0) }, next: next.map { Self.address(route, $0) },
        position: say(place)), say)
  }
}
