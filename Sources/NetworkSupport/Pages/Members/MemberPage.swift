import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// Everything about one person that this reader may see.
struct MemberPage {
  let reading: MemberReading
  let state: FormState
  let say: Speaker

  private var member: NetworkMember { reading.member }
  private var view: MemberView { member.view }
  private var dossier: Dossier { reading.dossier }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: member.name, lead: lead,
      action: canChange
        ? ActionLink(say(NetworkPhrases.change), NetworkRoute.changeMember(dossier.id, member.id).address) : nil
    ) {
      if reading.isFlagged { safetyNotice }
      if let ending = member.ending { endedNotice(ending) }
      section { definitionList(place) }
      section {
        h2 { say(Words.support) }
        definitionList(support)
      }
      section {
        h2 { say(Words.contact) }
        definitionList(contact)
      }
      if let repair = reading.repair, repair.isWritten {
        repairSection(repair, with: member, in: dossier.id, canChange: canChange, say)
      }
      limitsSection
      contactDetails
      agreementsSection
      KnownPeople(reading: reading, canChange: canChange, say: say).view
      if canChange { steps }
    }
  }

  private var lead: String {
    [say(member.kind.phrase), say(Words.shown(to: member.visibleTo.phrase))].joined(separator: " · ")
  }

  private var safetyNotice: HTML {
    notice(.warning) {
      p { say(reading.consult.map(MemberPhrases.consult(with:)) ?? MemberPhrases.consultFirst) }
      if let flag = reading.safety?.flag {
        p { flag.reason }
        p(.class("detail")) { say(Words.flagDates(flag)) }
      }
    }
  }

  private func endedNotice(_ ending: MemberEnding) -> HTML {
    notice {
      p { say(Words.noLongerThere(MemberPhrases.ending(ending))) }
      if let note = ending.note { p { note } }
    }
  }

  private func words(_ phrase: Phrase?) -> String { say(phrase ?? NetworkPhrases.notKnown) }

  private var place: [Definition] {
    var facts = [
      Definition(say(NetworkPhrases.sphere), say(view.sphere.phrase)),
      Definition(say(NetworkPhrases.ring), words(view.ring?.phrase)),
    ]
    if let vip = member.vip { facts.append(Definition(say(Words.vip), say(Words.important(vip)))) }
    if let since = member.since { facts.append(Definition(say(Words.since), since.long(in: say.language))) }
    facts.append(Definition(say(Words.tie), words(view.quality?.phrase)))
    facts.append(Definition(say(Words.direction), words(view.direction?.phrase)))
    facts.append(Definition(say(Words.wish), words(view.wish?.phrase)))
    return facts
  }

  private var support: [Definition] {
    [
      Definition(say(Words.gives), functions(view.gives)), Definition(say(Words.receives), functions(view.receives)),
    ]
  }

  private func functions(_ set: Set<SupportFunction>) -> String {
    let named = SupportFunction.allCases.filter(set.contains).map { say($0.phrase) }
    return named.isEmpty ? say(NetworkPhrases.notKnown) : say.list(named)
  }

  private var contact: [Definition] {
    let ways = ContactWay.allCases.filter(view.contact.ways.contains).map { say($0.phrase) }
    return [
      Definition(say(Words.frequency), words(view.contact.frequency?.phrase)),
      Definition(say(Words.initiative), words(view.contact.initiative?.phrase)),
      Definition(say(Words.ways), ways.isEmpty ? say(NetworkPhrases.notKnown) : say.list(ways)),
      Definition(say(Words.distance), view.contact.distance ?? say(NetworkPhrases.notKnown)),
    ]
  }

  @HTMLBuilder private var limitsSection: HTML {
    if member.kind.isInformal {
      section {
        h2 { say(Words.limits) }
        if let words = member.limits.words { quotation(words) }
        if !limits.isEmpty { definitionList(limits) }
        p { a(.href(NetworkRoute.load(dossier.id, member.id).address)) { say(Words.load) } }
      }
    }
  }

  private var limits: [Definition] {
    var facts: [Definition] = []
    if let times = member.limits.timesPerWeek {
      facts.append(Definition(say(LoadWords.times), say.number(times, upTo: 2)))
    }
    if let hours = member.limits.hoursPerWeek {
      facts.append(Definition(say(Words.hours), say.number(hours, decimals: hours == hours.rounded() ? 0 : 1)))
    }
    if let until = member.limits.until { facts.append(Definition(say(Words.until), until.long(in: say.language))) }
    if let notFor = member.limits.notFor { facts.append(Definition(say(Words.notFor), notFor)) }
    return facts
  }

  @HTMLBuilder private var contactDetails: HTML {
    if let details = reading.contact {
      section {
        h2 { say(Words.reach) }
        if details.isEmpty { p { say(MemberPhrases.nothingWritten) } } else { definitionList(reach(details)) }
        if canChange && reading.rights.contains(.changeContactDetails) {
          p {
            a(.href(NetworkRoute.contactDetails(dossier.id, member.id).address)) { say(Words.changeReach) }
          }
        }
      }
    }
  }

  private func reach(_ details: ContactDetails) -> [Definition] {
    let facts: [(Phrase, String?)] = [
      (ContactDetailsPage.Words.telephone, details.telephone), (ContactDetailsPage.Words.email, details.email),
      (ContactDetailsPage.Words.address, details.address), (ContactDetailsPage.Words.note, details.note),
    ]
    return facts.compactMap { name, value in value.map { Definition(say(name), $0) } }
  }

  @HTMLBuilder private var agreementsSection: HTML {
    if !reading.agreements.isEmpty {
      section {
        h2 { say(Words.agreements) }
        linkList(reading.agreements.map { AgreementLine(named: $0, today: reading.today, say: say).item })
      }
    }
  }

  private var steps: HTML {
    section {
      h2 { say(Words.more) }
      if reading.rights.contains(.changeSafetyFlag) {
        p { a(.href(NetworkRoute.safetyFlag(dossier.id, member.id).address)) { say(MemberPhrases.consultFirst) } }
      }
      if reading.repair?.isWritten == false && member.ending?.kind != .died {
        p { a(.href(NetworkRoute.repair(dossier.id, member.id).address)) { say(RepairWords.heading) } }
      }
      if member.isGone {
        actionButton(
          Words.backAgain, action: NetworkRoute.restoreTie(dossier.id, member.id).address, state: state,
          version: member.version, say)
      } else {
        p { a(.href(NetworkRoute.endTie(dossier.id, member.id).address)) { say(Words.noLonger) } }
      }
    }
  }
}

private enum Words {
  static let support = Phrase(nl: "Wat geven jullie elkaar?", en: "What do you give each other?")
  static let contact = Phrase(nl: "Contact", en: "Contact")
  static let vip = Phrase(nl: "Heel belangrijk", en: "Very important")
  static let since = Phrase(nl: "Sinds", en: "Since")
  static let tie = Phrase(nl: "Band", en: "Tie")
  static let direction = Phrase(nl: "Wie helpt wie?", en: "Who helps whom?")
  static let wish = Phrase(nl: "Wat wil de cliënt?", en: "What does the client want?")
  static let gives = Phrase(nl: "Geeft", en: "Gives")
  static let receives = Phrase(nl: "Krijgt", en: "Receives")
  static let frequency = Phrase(nl: "Hoe vaak", en: "How often")
  static let initiative = Phrase(nl: "Wie begint", en: "Who begins")
  static let ways = Phrase(nl: "Hoe", en: "How")
  static let distance = Phrase(nl: "Hoe ver weg", en: "How far away")
  static let limits = Phrase(nl: "Wat lukt, wat is te veel", en: "What works, what is too much")
  static let load = Phrase(nl: "Wat er gevraagd is, en hoe het gaat", en: "What was asked, and how it goes")
  static let hours = Phrase(nl: "Uren per week, hoogstens", en: "Hours a week, at most")
  static let until = Phrase(nl: "Tot en met", en: "Until")
  static let notFor = Phrase(nl: "Niet voor", en: "Not for")
  static let reach = Phrase(nl: "Hoe te bereiken", en: "How to reach")
  static let changeReach = Phrase(nl: "Wijzigen hoe te bereiken", en: "Change how to reach")
  static let agreements = Phrase(nl: "Afspraken", en: "Agreements")
  static let more = Phrase(nl: "Meer", en: "More")
  static let noLonger = Phrase(nl: "Is er niet meer", en: "Is no longer there")
  static let backAgain = Phrase(nl: "Is er weer", en: "Is there again")

  static func shown(to whom: Phrase) -> Phrase {
    Phrase(nl: "te zien voor: \(whom.nl)", en: "shown to: \(whom.en)")
  }

  static func important(_ vip: VIP) -> Phrase {
    let moment = vip.moment.phrase
    guard let why = vip.why else { return moment }
    return Phrase(nl: "\(moment.nl): \(why)", en: "\(moment.en): \(why)")
  }

  static func noLongerThere(_ ending: Phrase) -> Phrase {
    Phrase(nl: "Niet meer in het netwerk: \(ending.nl).", en: "No longer in the network: \(ending.en).")
  }

  static func flagDates(_ flag: SafetyFlag) -> Phrase {
    let since = flag.setOn.longPhrase
    guard let review = flag.reviewOn?.longPhrase else {
      return Phrase(nl: "Sinds \(since.nl).", en: "Since \(since.en).")
    }
    return Phrase(
      nl: "Sinds \(since.nl). Opnieuw bekijken op \(review.nl).",
      en: "Since \(since.en). To be looked at again on \(review.en).")
  }
}
