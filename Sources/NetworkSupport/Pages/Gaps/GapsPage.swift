import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// The six kinds of support: who gives what, what there is to talk about, what the client wants with it. Where nobody stands
/// is said once, for all of these together.
struct GapsPage {
  let reading: GapsReading
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen }
  private var present: [NetworkMember] { reading.members.filter { !$0.isGone } }

  /// With fewer people there is another beginning than what is missing.
  private static let fewPeople = 4

  var page: Page {
    let covers = reading.covers
    let given = covers.filter(hasStory)
    let open = covers.filter { !hasStory($0) }
    return DossierSurroundings(dossier: dossier, say: say).sibling(
      .gaps, title: say(Words.title), lead: say(Words.lead), aside: beside
    ) {
      if present.count < Self.fewPeople { beginning }
      for cover in given { article(cover) }
      if !open.isEmpty { openSection(open.map(\.function)) }
      if reading.hidden.people > 0 { p { say(NetworkPhrases.hidden(people: reading.hidden.people)) } }
    }
  }

  /// Somebody gives it, or it was talked about.
  private func hasStory(_ cover: SupportCover) -> Bool {
    !cover.givers.isEmpty || reading.view(of: cover.function).version > 0
  }

  private var beginning: HTML {
    notice {
      p { say(Words.few) }
      ul {
        for question in [Words.before, Words.places, Words.wishes] { li { say(question) } }
      }
    }
  }

  private func article(_ cover: SupportCover) -> HTML {
    let view = reading.view(of: cover.function)
    return section(.class("support")) {
      h2 {
        a(.href(NetworkRoute.gap(dossier.id, cover.function).address)) { say(cover.function.phrase.capitalized) }
      }
      for sentence in GapSentences(cover: cover, reading: reading).all { p { say(sentence) } }
      if view.answer != nil || view.words != nil { GapViewWords(view: view, reading: reading, say: say).short }
      agreements(of: cover.function)
    }
  }

  @HTMLBuilder private func agreements(of function: SupportFunction) -> HTML {
    let serving = reading.agreements.filter { $0.agreement.function == function }
    if !serving.isEmpty {
      p(.class("detail")) {
        say(Words.agreed) + " "
        for (index, named) in serving.enumerated() {
          if index > 0 { ", " }
          a(.href(NetworkRoute.agreement(dossier.id, named.agreement.id).address)) { named.agreement.what }
        }
        "."
      }
    }
  }

  /// Said once, and with a way on for each.
  private func openSection(_ functions: [SupportFunction]) -> HTML {
    section(.class("support")) {
      h2 { say(Words.openTitle) }
      p { say(Words.open) }
      ul {
        for function in functions {
          li { a(.href(NetworkRoute.gap(dossier.id, function).address)) { say(function.phrase.capitalized) } }
        }
      }
    }
  }

  private var beside: HTML {
    HTML {
      if let question = reading.question { quotation(question.words) }
      VoiceSection(reading: reading.voice, dossier: dossier, canChange: canChange, say: say).view
    }
  }
}

private enum Words {
  static let title = Phrase(nl: "Welke steun is er?", en: "What support is there?")
  static let lead = Phrase(
    nl: "Bespreek wat nu belangrijk is. Niet alles hoeft.", en: "Talk about what matters now. Not everything has to.")
  static let few = Phrase(
    nl: "Er staan nog weinig mensen. Dat is een goed begin. Deze vragen helpen:",
    en: "Few people are here yet. That is a good start. These questions help:")
  static let before = Phrase(nl: "Wie was er vroeger belangrijk?", en: "Who was important before?")
  static let places = Phrase(nl: "Waar kom je graag, of kwam je graag?", en: "Where do or did you like to go?")
  static let wishes = Phrase(nl: "Wat zou je willen, en met wie?", en: "What would you like, and with whom?")
  static let agreed = Phrase(nl: "Afgesproken:", en: "Agreed:")
  static let openTitle = Phrase(nl: "Nog niet besproken", en: "Not talked about yet")
  static let open = Phrase(
    nl: "Hier staat nog niemand bij. Misschien is dat goed zo.",
    en: "Nobody stands with these yet. Perhaps that is fine.")
}
