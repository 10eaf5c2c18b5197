import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// One agreement, with what it rests on.
struct AgreementPage {
  let reading: AgreementReading
  let say: Speaker
  /// A state per button: each has its own key.
  let state: () -> FormState

  private var agreement: Agreement { reading.agreement.agreement }
  private var dossier: Dossier { reading.dossier }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen && !agreement.isEnded }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .agreements, title: agreement.what, lead: say(standing),
      action: canChange
        ? ActionLink(say(NetworkPhrases.change), NetworkRoute.changeAgreement(dossier.id, agreement.id).address) : nil
    ) {
      definitionList(facts)
      chainSection
      if canChange { steps }
    }
  }

  private var standing: Phrase {
    switch agreement.state {
    case .proposed, .agreed: agreement.standing(on: reading.today).phrase
    case .paused, .ended: AgreementCodes.words(agreement.state)
    }
  }

  private var facts: [Definition] {
    var facts = [
      Definition(say(Words.doer)) { party(agreement.doer.member, named: doer) },
      Definition(say(Words.forWhom), beneficiary),
      Definition(say(Words.rhythm), rhythm),
      Definition(say(Words.from), agreement.from.long(in: say.language)),
    ]
    let rest: [(Phrase, String?)] = [
      (Words.function, agreement.function.map { say($0.phrase) }),
      (Words.reviewOn, agreement.reviewOn?.long(in: say.language)),
      (Words.until, agreement.until?.long(in: say.language)),
      (Words.standIn, agreement.standIn), (Words.costs, agreement.costs), (Words.payer, agreement.payer),
      (Words.consent, agreement.consent.map { say(AgreementCodes.words($0)) }),
      (Words.decision, agreement.decision?.reason),
    ]
    facts += rest.compactMap { name, value in value.map { Definition(say(name), $0) } }
    return facts
  }

  private var doer: String {
    AgreementLine(named: reading.agreement, today: reading.today, say: say).who
  }

  @HTMLBuilder private func party(_ member: MemberID?, named name: String) -> HTML {
    if let member { a(.href(NetworkRoute.member(dossier.id, member).address)) { name } } else { name }
  }

  private var beneficiary: String {
    switch agreement.forWhom {
    case .client: dossier.clientName
    case .member: reading.agreement.beneficiaryName ?? say(NetworkPhrases.notKnown)
    case .clientAndMember:
      say.list([dossier.clientName, reading.agreement.beneficiaryName].compactMap(\.self))
    }
  }

  private var rhythm: String {
    guard let minutes = agreement.minutes else { return say(agreement.rhythm.phrase) }
    return say(agreement.rhythm.phrase) + ", " + say(Words.minutes(minutes))
  }

  @HTMLBuilder private var chainSection: HTML {
    AgreementStory(reading: reading, say: say).view
    if !reading.chain.sameFunction.isEmpty {
      p {
        a(.href(agreement.function.map { NetworkRoute.gap(dossier.id, $0) }?.address ?? list)) {
          say(Words.sameFunction(reading.chain.sameFunction.count))
        }
      }
    }
  }

  private var list: Address { NetworkRoute.agreements(dossier.id).address }

  private var steps: HTML {
    section {
      h2 { say(Words.goOn) }
      if agreement.state.paused != nil {
        actionButton(
          Words.resume, action: NetworkRoute.resumeAgreement(dossier.id, agreement.id).address, state: state(),
          version: agreement.version, say)
      } else if agreement.state == .agreed {
        p { a(.href(NetworkRoute.pauseAgreement(dossier.id, agreement.id).address)) { say(Words.pause) } }
      }
      p { a(.href(NetworkRoute.stopAgreement(dossier.id, agreement.id).address)) { say(Words.stop) } }
    }
  }
}

private enum Words {
  static let doer = Phrase(nl: "Wie doet het?", en: "Who does it?")
  static let forWhom = Phrase(nl: "Voor wie?", en: "For whom?")
  static let rhythm = Phrase(nl: "Hoe vaak?", en: "How often?")
  static let from = Phrase(nl: "Vanaf", en: "From")
  static let function = Phrase(nl: "Waarvoor?", en: "What for?")
  static let reviewOn = Phrase(nl: "Doorgaan of stoppen?", en: "Go on or stop?")
  static let until = Phrase(nl: "Tot en met", en: "Until")
  static let standIn = Phrase(nl: "Wie neemt het over?", en: "Who takes over?")
  static let costs = Phrase(nl: "Kosten", en: "Costs")
  static let payer = Phrase(nl: "Wie betaalt?", en: "Who pays?")
  static let consent = Phrase(nl: "Wie zei ja?", en: "Who said yes?")
  static let decision = Phrase(nl: "Toch zo afgesproken", en: "Agreed all the same")
  static let goOn = Phrase(nl: "Hoe gaat het verder?", en: "How to go on?")
  static let pause = Phrase(nl: "Even stil leggen", en: "Pause")
  static let resume = Phrase(nl: "Weer oppakken", en: "Take up again")
  static let stop = Phrase(nl: "Stoppen", en: "Stop")

  static func minutes(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 minuut", other: "\(count) minuten"), en: (one: "1 minute", other: "\(count) minutes"))
  }

  static func sameFunction(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "Nog 1 andere afspraak is hiervoor.", other: "Nog \(count) andere afspraken zijn hiervoor."),
      en: (one: "1 other agreement is for this too.", other: "\(count) other agreements are for this too."))
  }
}
