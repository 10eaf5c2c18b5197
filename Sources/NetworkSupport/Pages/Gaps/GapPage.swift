import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// One kind of support: what there is, what the client wants, who could help, and the chain it stands in.
struct GapPage {
  let reading: GapReading
  let say: Speaker

  private var dossier: Dossier { reading.all.dossier }
  private var canChange: Bool { reading.all.rights.contains(.changeDossier) && dossier.isOpen }
  private var agreeAddress: Address {
    NetworkRoute.newAgreement(dossier.id).address(query: [("gap", reading.function.rawValue)])
  }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .gaps, title: say(reading.function.phrase.capitalized), lead: say(reading.function.meaning),
      action: canChange ? ActionLink(say(NetworkPhrases.makeAgreement), agreeAddress) : nil
    ) {
      for sentence in reading.cover.map({ GapSentences(cover: $0, reading: reading.all).all }) ?? [] {
        p { say(sentence) }
      }
      viewSection
      if canChange { orderSection }
      chainSection
    }
  }

  private var viewSection: HTML {
    section {
      h2 { say(Words.thinks(dossier.clientName)) }
      if reading.view.version == 0 {
        p { say(Words.notAsked) }
      } else {
        GapViewWords(view: reading.view, reading: reading.all, say: say, professionals: reading.professionals).whole
      }
      if canChange {
        actionLinks([
          ActionLink(
            say(reading.view.version == 0 ? Words.write : Words.rewrite),
            NetworkRoute.changeGap(dossier.id, reading.function).address, weight: .secondary)
        ])
      }
    }
  }

  private var orderSection: HTML {
    section {
      h2 { say(Words.whoCould) }
      p { say(Words.choiceIsFree(dossier.clientName)) }
      HelperOrderView(order: reading.order, reading: reading.all, function: reading.function, say: say).view
    }
  }

  /// Back to the client's words and forward to what was agreed.
  private var chainSection: HTML {
    section {
      h2 { say(Words.chain) }
      storyView(
        [
          StoryStep(say(Words.words)) { questionStep },
          StoryStep(say(reading.function.phrase.capitalized), isCurrent: true) { say(Words.here) },
          StoryStep(say(Words.agreed)) { agreementsStep },
        ])
    }
  }

  @HTMLBuilder private var questionStep: HTML {
    if let question = reading.question {
      quotation(question.words, source: question.saidOn.long(in: say.language))
      a(.href(NetworkRoute.dossier(dossier.id).address)) { say(Words.toQuestion) }
    } else {
      p { say(Words.noQuestion) }
    }
  }

  @HTMLBuilder private var agreementsStep: HTML {
    if reading.answering.isEmpty {
      p { say(Words.nothingAgreed) }
    } else {
      linkList(reading.answering.map { AgreementLine(named: $0, today: reading.all.today, say: say).item })
    }
  }
}

private enum Words {
  static let notAsked = Phrase(nl: "Dat is nog niet gevraagd.", en: "That has not been asked yet.")
  static let write = Phrase(nl: "Schrijf het op", en: "Write it down")
  static let rewrite = Phrase(nl: "Opnieuw opschrijven", en: "Write it anew")
  static let whoCould = Phrase(nl: "Wie kan helpen?", en: "Who could help?")
  static let chain = Phrase(nl: "Waar dit vandaan komt", en: "Where this comes from")
  static let words = Phrase(nl: "Het begon met deze woorden", en: "It began with these words")
  static let here = Phrase(nl: "Hier ben je nu.", en: "You are here.")
  static let toQuestion = Phrase(nl: "Naar de vraag", en: "To the question")
  static let noQuestion = Phrase(nl: "De vraag staat er nog niet.", en: "The question is not there yet.")
  static let agreed = Phrase(nl: "Afspraken die hieruit kwamen", en: "Agreements that came from it")
  static let nothingAgreed = Phrase(nl: "Er is nog niets afgesproken.", en: "Nothing has been agreed yet.")

  static func thinks(_ name: String) -> Phrase {
    Phrase(nl: "Wat vindt \(name)?", en: "What does \(name) think?")
  }

  static func choiceIsFree(_ name: String) -> Phrase {
    Phrase(
      nl: "Begin dichtbij. Wil \(name) iemand anders? Dat is reden genoeg.",
      en: "Begin close by. Does \(name) want somebody else? That is reason enough.")
  }
}
