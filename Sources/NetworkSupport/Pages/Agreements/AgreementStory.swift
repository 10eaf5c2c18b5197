import Accountability
import CivilTime
import Diagrams
import Language
import Markup
import Storage
import WebFrame

/// How an agreement came about and what became of it: back over the kind of support to the client's words, forward to what was
/// said, changed and ended since. Every step leads to the thing itself; where the chain stops, it says so.
struct AgreementStory {
  let reading: AgreementReading
  let say: Speaker

  private var agreement: Agreement { reading.agreement.agreement }
  private var dossier: Dossier { reading.dossier }
  private var chain: AgreementChain { reading.chain }

  var view: HTML {
    section {
      h2 { say(Words.title) }
      storyView(
        [
          StoryStep(say(Words.began)) { question }, StoryStep(say(Words.support)) { support },
          StoryStep(say(Words.agreed), isCurrent: true) { agreed },
          StoryStep(say(Words.since)) { since },
        ] + (agreement.state.ended.map { end in [StoryStep(say(Words.ended)) { ended(end) }] } ?? []))
    }
  }

  @HTMLBuilder private var question: HTML {
    if let question = chain.question {
      quotation(question.words, source: question.saidOn.long(in: say.language))
      p { a(.href(NetworkRoute.dossier(dossier.id).address)) { say(Words.toQuestion) } }
    } else {
      p { say(Words.noQuestion) }
    }
  }

  @HTMLBuilder private var support: HTML {
    if let gap = chain.gap {
      p { link(to: .gap(dossier.id, gap.function), gap.function.phrase.capitalized) }
      if let words = gap.words {
        quotation(words, source: gap.answer.map { say($0.phrase.capitalized) })
      } else if let answer = gap.answer {
        p { say(Words.says(dossier.clientName, answer.phrase)) }
      }
    } else if let function = chain.function {
      p { link(to: .gap(dossier.id, function), function.phrase.capitalized) }
    } else {
      p { say(Words.noSupport) }
    }
  }

  @HTMLBuilder private var agreed: HTML {
    p { agreement.what }
    if let consent = agreement.consent { p(.class("detail")) { say(AgreementCodes.words(consent).capitalized) } }
    if let helper = chain.doer { p { link(to: .member(dossier.id, helper.id), .verbatim(helper.name)) } }
  }

  @HTMLBuilder private var since: HTML {
    if chain.checkIns.isEmpty && chain.changes.isEmpty { p { say(Words.nothingYet) } }
    if !chain.checkIns.isEmpty {
      ul {
        for written in chain.checkIns {
          li {
            checkInLink(written.checkIn)
            ": " + say(LoadSentences.said(written.checkIn))
          }
        }
      }
    }
    if !chain.changes.isEmpty {
      ul {
        for line in chain.changes {
          li {
            say(line.event.capitalized)
            if !line.fields.isEmpty { ": " + say.list(line.fields.map { say($0.label) }) }
            span(.class("soft")) { " (\(line.actorName))" }
          }
        }
      }
      p { link(to: .history(dossier.id), Words.toHistory) }
    }
  }

  private func checkInLink(_ said: HelperCheckIn) -> HTML {
    let place = NetworkRoute.load(dossier.id, said.member)
    return a(.href(place.address(query: [], fragment: "check-in-\(said.id.rawValue)"))) {
      say(Words.asked(said.on.longPhrase))
    }
  }

  @HTMLBuilder private func ended(_ end: AgreementEnd) -> HTML {
    p { end.on.long(in: say.language) }
    quotation(end.reason)
  }

  private func link(to route: NetworkRoute, _ words: Phrase) -> HTML {
    a(.href(route.address)) { say(words) }
  }

  private enum Words {
    static let title = Phrase(nl: "Waar dit vandaan komt", en: "Where this comes from")
    static let began = Phrase(nl: "Het begon met deze woorden", en: "It began with these words")
    static let toQuestion = Phrase(nl: "Naar de vraag", en: "To the question")
    static let noQuestion = Phrase(nl: "De vraag stond er toen nog niet.", en: "The question was not there yet.")
    static let support = Phrase(nl: "Om deze steun ging het", en: "It was about this support")
    static let noSupport = Phrase(nl: "Dat is niet opgeschreven.", en: "That was not written down.")
    static let agreed = Phrase(nl: "Dit is afgesproken", en: "This was agreed")
    static let since = Phrase(nl: "Hoe het verder ging", en: "How it went on")
    static let nothingYet = Phrase(
      nl: "Er is nog niets gevraagd of gewijzigd.", en: "Nothing was asked or changed yet.")
    static let toHistory = Phrase(nl: "Naar de geschiedenis", en: "To the history")
    static let ended = Phrase(nl: "Het is gestopt", en: "It has ended")

    static func says(_ name: String, _ answer: Phrase) -> Phrase {
      Phrase(nl: "\(name): \(answer.nl).", en: "\(name): \(answer.en).")
    }

    static func asked(_ day: Phrase) -> Phrase {
      Phrase(nl: "Hoe gaat het, op \(day.nl)", en: "How does it go, on \(day.en)")
    }
  }
}
