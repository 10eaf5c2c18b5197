import Accountability
import CivilTime
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// What is asked of one helper, what this person says about it, and asking how it goes.
struct LoadPage {
  let reading: LoadReading
  let state: FormState
  let stopState: FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var member: NetworkMember { reading.member }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(LoadWords.title(member.name)), lead: say(LoadWords.lead),
      crumbs: [Crumb(member.name, NetworkRoute.member(dossier.id, member.id).address)], problems: problems
    ) {
      asked
      limits
      heard
      if canChange { askSection }
      addingUp
    }
  }

  private var asked: HTML {
    section {
      h2 { say(LoadWords.asked) }
      p { say(LoadSentences(load: reading.here, name: member.name).here) }
      if reading.isSummed { p { say(LoadSentences(load: reading.total, name: member.name).altogether) } }
      if reading.total.isOverTimes || reading.total.isOverHours { p { say(LoadWords.over) } }
      if !reading.agreements.isEmpty {
        linkList(reading.agreements.map { AgreementLine(named: $0, today: reading.today, say: say).item })
      }
    }
  }

  private var limits: HTML {
    section {
      h2 { say(LoadWords.limits) }
      if member.limits.isEmpty {
        p { say(LoadWords.noLimits) }
      } else {
        if let words = member.limits.words { quotation(words, source: member.name) }
        definitionList(limitFacts)
      }
      if canChange {
        p { a(.href(NetworkRoute.changeMember(dossier.id, member.id).address)) { say(LoadWords.changeLimits) } }
      }
    }
  }

  private var limitFacts: [Definition] {
    let facts: [(Phrase, String?)] = [
      (LoadWords.times, member.limits.timesPerWeek.map { say.number($0, upTo: 2) }),
      (LoadWords.hours, member.limits.hoursPerWeek.map { say.number($0, upTo: 2) }),
      (LoadWords.until, member.limits.until?.long(in: say.language)), (LoadWords.notFor, member.limits.notFor),
    ]
    return facts.compactMap { name, value in value.map { Definition(say(name), $0) } }
  }

  @HTMLBuilder private var heard: HTML {
    section {
      h2 { say(LoadWords.said) }
      if reading.checkIns.isEmpty {
        p { say(LoadWords.notAsked) }
      } else {
        ol(.class("history")) { for heard in reading.checkIns { li { entry(heard) } } }
      }
    }
  }

  @HTMLBuilder private func entry(_ heard: LoadReading.Heard) -> HTML {
    let said = heard.written.checkIn
    h3(.id("check-in-\(said.id.rawValue)")) { said.on.long(in: say.language) }
    p { say(LoadSentences.said(said)) }
    if let words = said.words { quotation(words, source: member.name) }
    p(.class("detail")) { say(LoadWords.asked(by: heard.written.writerName)) }
    if !heard.about.isEmpty {
      p(.class("detail")) {
        say(LoadWords.about) + " "
        for (index, named) in heard.about.enumerated() {
          if index > 0 { ", " }
          a(.href(NetworkRoute.agreement(dossier.id, named.agreement.id).address)) { named.agreement.what }
        }
      }
    }
    if canChange {
      p {
        a(.href(NetworkRoute.checkIn(dossier.id, member.id, said.id).address)) {
          say(LoadWords.correct)
          span(.class("unseen")) { ": " + said.on.long(in: say.language) }
        }
      }
    }
  }

  private var askSection: HTML {
    section {
      h2 { say(LoadWords.ask(member.name)) }
      formView(
        CheckInForm(
          stored: fresh, action: NetworkRoute.load(dossier.id, member.id), back: nil, version: nil, name: member.name,
          state: state, say: say
        ).form, say)
    }
  }

  /// A new check-in; the next one is asked after as long as this one was.
  private var fresh: CheckInInput {
    var input = CheckInInput()
    let weeks = reading.checkIns.first.flatMap { last in
      last.written.checkIn.againOn.map { last.written.checkIn.on.days(until: $0) }
    }
    input.againOn = reading.today.adding(days: weeks ?? CheckInForm.usualDays).typed
    return input
  }

  private var addingUp: HTML {
    section {
      h2 { say(LoadWords.elsewhere(member.name)) }
      if let given = reading.permission.given {
        p { say(LoadWords.permitted(member.name, given.on.longPhrase)) }
        if canChange {
          actionButton(
            LoadWords.stop, action: NetworkRoute.stopAddingUp(dossier.id, member.id).address, state: stopState,
            version: reading.permission.version, say)
        }
      } else {
        p { say(LoadWords.notPermitted) }
      }
      if canChange {
        p { a(.href(NetworkRoute.addUpLoad(dossier.id, member.id).address)) { say(LoadWords.addUp) } }
      }
    }
  }
}
