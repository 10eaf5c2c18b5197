import Language
import Markup
import WebFrame

/// All agreements of a dossier: what runs first, what has ended below.
struct AgreementsPage {
  let reading: AgreementsReading
  let say: Speaker

  var page: Page {
    let canChange = reading.rights.contains(.changeDossier) && reading.dossier.isOpen
    let make = ActionLink(say(NetworkPhrases.makeAgreement), NetworkRoute.newAgreement(reading.dossier.id).address)
    return DossierSurroundings(dossier: reading.dossier, say: say).sibling(
      .agreements, title: say(Words.title(reading.dossier.clientName)), action: canChange ? make : nil
    ) {
      VoiceSection(reading: reading.voice, dossier: reading.dossier, canChange: canChange, say: say).view
      p { a(.href(NetworkRoute.week(reading.dossier.id).address)) { say(Words.week) } }
      if standing.isEmpty { emptyState(say(Words.none)) } else { linkList(lines(standing)) }
      if reading.hidden > 0 { p { say(NetworkPhrases.hidden(agreements: reading.hidden)) } }
      if !ended.isEmpty {
        disclosure(say(Words.ended(ended.count))) { linkList(lines(ended)) }
      }
    }
  }

  private var standing: [NamedAgreement] { reading.agreements.filter { !$0.agreement.isEnded } }
  private var ended: [NamedAgreement] { reading.agreements.filter { $0.agreement.isEnded } }

  private func lines(_ agreements: [NamedAgreement]) -> [LinkItem] {
    agreements.map { AgreementLine(named: $0, today: reading.today, say: say).item }
  }

  private enum Words {
    static let week = Phrase(nl: "Wie doet wat deze week", en: "Who does what this week")
    static let none = Phrase(nl: "Er zijn nog geen afspraken.", en: "There are no agreements yet.")

    static func title(_ name: String) -> Phrase { Phrase(nl: "Afspraken met \(name)", en: "Agreements with \(name)") }

    static func ended(_ count: Int) -> Phrase {
      Phrase.counted(
        count, nl: (one: "1 afspraak is gestopt", other: "\(count) afspraken zijn gestopt"),
        en: (one: "1 agreement has ended", other: "\(count) agreements have ended"))
    }
  }
}
