import Access
import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// A dossier's first page: the question in the client's own words, what comes next, who is involved.
struct DossierOverviewPage {
  let reading: DossierReading
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).sibling(
      .overview, title: dossier.clientName, lead: lead, aside: beside
    ) {
      if let closing = dossier.closing { closedNotice(closing) }
      questionSection
      momentsSection
      networkSection
    }
  }

  private var lead: String {
    say(Words.since(dossier.openedOn.long(in: say.language)))
  }

  private func closedNotice(_ closing: DossierClosing) -> HTML {
    notice {
      p { say(Words.closed(on: closing.on.long(in: say.language))) }
      if let note = closing.note { p { note } }
    }
  }

  private var questionSection: HTML {
    section {
      h2 { say(Words.question) }
      if let question = reading.question {
        quotation(question.words, source: say(Words.said(on: question.saidOn.long(in: say.language))))
        arisen(from: question.id)
      } else {
        p { say(Words.noQuestion) }
      }
      if canChange {
        p {
          a(.href(NetworkRoute.question(dossier.id).address)) {
            say(reading.question == nil ? Words.writeQuestion : Words.changeQuestion)
          }
        }
      }
      if reading.questions.count > 1 { earlierQuestions }
    }
  }

  private var earlierQuestions: HTML {
    disclosure(say(Words.earlier(reading.questions.count - 1))) {
      for written in reading.questions.dropFirst() {
        quotation(
          written.question.words,
          source: say(
            Words.saidTo(written.writerName, on: written.question.saidOn.long(in: say.language))))
        arisen(from: written.question.id)
      }
    }
  }

  /// Forward from the client's words: the kinds of support and the agreements that came from them.
  @HTMLBuilder private func arisen(from question: QuestionID) -> HTML {
    if let things = reading.arisen[question] {
      disclosure(say(Words.arisen(things.functions.count + things.agreements.count))) {
        ul {
          for function in things.functions {
            li { a(.href(NetworkRoute.gap(dossier.id, function).address)) { say(function.phrase.capitalized) } }
          }
          for named in things.agreements {
            li { a(.href(NetworkRoute.agreement(dossier.id, named.agreement.id).address)) { named.agreement.what } }
          }
        }
      }
    }
  }

  private var momentsSection: HTML {
    section {
      h2 { say(Words.moments) }
      if reading.agreements.isEmpty {
        p { say(Words.noAgreements) }
      } else {
        linkList(reading.agreements.map { AgreementLine(named: $0, today: reading.today, say: say).item })
      }
      if reading.hidden.agreements > 0 { p { say(NetworkPhrases.hidden(agreements: reading.hidden.agreements)) } }
      if canChange {
        actionLinks([
          ActionLink(
            say(NetworkPhrases.makeAgreement), NetworkRoute.newAgreement(dossier.id).address, weight: .secondary)
        ])
      }
    }
  }

  private var networkSection: HTML {
    section {
      h2 { say(Words.network) }
      p {
        a(.href(NetworkRoute.network(dossier.id).address)) { say(NetworkPhrases.people(reading.peopleCount)) }
        " " + say(NetworkPhrases.updated(on: reading.wave.updatedOn.long(in: say.language)))
      }
      if reading.hidden.people > 0 { p { say(NetworkPhrases.hidden(people: reading.hidden.people)) } }
      if canChange {
        actionLinks([
          ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(dossier.id).address, weight: .secondary)
        ])
      }
    }
  }

  private var beside: HTML {
    section {
      h2 { say(Words.involved) }
      if reading.professionals.isEmpty {
        p { say(Words.nobody) }
      } else {
        definitionList(reading.professionals.map { Definition($0.name, say($0.role.phrase)) })
      }
      if reading.rights.contains(.assignDossier) && dossier.isOpen {
        p { a(.href(NetworkRoute.roles(dossier.id).address)) { say(Words.changeRoles) } }
      }
      if reading.rights.contains(.closeDossier) {
        p {
          if dossier.isOpen {
            a(.href(NetworkRoute.close(dossier.id).address)) { say(Words.close) }
          } else {
            a(.href(NetworkRoute.reopen(dossier.id).address)) { say(Words.reopen) }
          }
        }
      }
    }
  }
}

private enum Words {
  static let question = Phrase(nl: "De vraag", en: "The question")
  static let noQuestion = Phrase(nl: "De vraag staat er nog niet.", en: "The question is not there yet.")
  static let writeQuestion = Phrase(nl: "Schrijf de vraag op", en: "Write down the question")
  static let changeQuestion = Phrase(nl: "De vraag opnieuw opschrijven", en: "Write down the question anew")
  static let moments = Phrase(nl: "Afspraken", en: "Agreements")
  static let noAgreements = Phrase(nl: "Er zijn nog geen afspraken.", en: "There are no agreements yet.")
  static let network = Phrase(nl: "Netwerk", en: "Network")
  static let involved = Phrase(nl: "Wie zijn erbij?", en: "Who is involved?")
  static let nobody = Phrase(nl: "Er is nu niemand bij dit dossier.", en: "Nobody is involved now.")
  static let changeRoles = Phrase(nl: "Wijzigen wie erbij is", en: "Change who is involved")
  static let close = Phrase(nl: "Dossier sluiten", en: "Close the dossier")
  static let reopen = Phrase(nl: "Dossier weer openen", en: "Open the dossier again")

  static func arisen(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 ding kwam hieruit voort", other: "\(count) dingen kwamen hieruit voort"),
      en: (one: "1 thing came from this", other: "\(count) things came from this"))
  }

  static func since(_ date: String) -> Phrase { Phrase(nl: "Sinds \(date).", en: "Since \(date).") }

  static func closed(on date: String) -> Phrase {
    Phrase(nl: "Dit dossier is gesloten op \(date).", en: "This dossier was closed on \(date).")
  }

  static func said(on date: String) -> Phrase { Phrase(nl: "Gezegd op \(date).", en: "Said on \(date).") }

  static func saidTo(_ name: String, on date: String) -> Phrase {
    Phrase(nl: "Gezegd op \(date), opgeschreven door \(name).", en: "Said on \(date), written down by \(name).")
  }

  static func earlier(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "Eerder opgeschreven", other: "\(count) keer eerder opgeschreven"),
      en: (one: "Written down before", other: "Written down \(count) times before"))
  }
}
