import CivilTime
import Language
import Markup
import WebFrame

/// Who does what in one week, day by day; the same on a screen and on one A4.
struct WeekPage {
  let reading: WeekReading
  /// Whether this is the page for paper.
  let isPaper: Bool
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var plan: WeekPlan { reading.plan }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen }

  var page: Page {
    let surroundings = DossierSurroundings(dossier: dossier, say: say)
    return surroundings.under(
      .agreements, title: say(Words.title), lead: lead,
      crumbs: isPaper ? [Crumb(say(Words.title), NetworkRoute.week(dossier.id).address(query: week(plan.monday)))] : []
    ) {
      if isPaper {
        p(.class("screen-only")) { say(Words.howToPrint) }
      } else {
        VoiceSection(reading: reading.voice, dossier: dossier, canChange: canChange, say: say).view
      }
      if !isPaper { otherWeeks }
      if plan.isEmpty { emptyState(say(Words.nothing)) } else { days }
      list(Words.sometime, plan.sometime)
      list(Words.whenItSuits, plan.whenItSuits)
      if !isPaper {
        list(Words.paused, plan.paused)
        list(Words.leftOpen, plan.leftOpen)
        moments
      }
      if reading.hidden > 0 { p { say(NetworkPhrases.hidden(agreements: reading.hidden)) } }
    }
  }

  private var lead: String {
    let days = say(Words.fromTo(plan.monday.dayAndMonth, plan.sunday.longPhrase))
    return isPaper ? "\(dossier.clientName) · \(days)" : days
  }

  private func week(_ day: CivilDate) -> [(String, String)] {
    day.monday == reading.today.monday ? [] : [("week", day.iso)]
  }

  private var otherWeeks: HTML {
    nav(.class("pages"), .aria("label", say(Words.weeks))) {
      weekLink(plan.monday.adding(days: -7), Words.before)
      if plan.monday != reading.today.monday { weekLink(reading.today, Words.now) }
      weekLink(plan.monday.adding(days: 7), Words.after)
      a(.href(NetworkRoute.weekPrint(dossier.id).address(query: week(plan.monday)))) { say(Words.print) }
    }
  }

  private func weekLink(_ day: CivilDate, _ words: Phrase) -> HTML {
    a(.href(NetworkRoute.week(dossier.id).address(query: week(day)))) { say(words) }
  }

  private var days: HTML {
    section {
      h2(.class("unseen")) { say(Words.perDay) }
      ol(.class("week")) { for day in plan.days { li { self.day(day) } } }
    }
  }

  @HTMLBuilder private func day(_ day: WeekPlan.Day) -> HTML {
    let isToday = day.date == reading.today && !isPaper
    h3(.when(isToday, .class("is-today"))) {
      say(day.date.weekday.name.capitalized)
      span(.class("soft")) { say(isToday ? Words.today(day.date.dayAndMonth) : day.date.dayAndMonth) }
    }
    if day.agreements.isEmpty {
      p(.class("week-nothing")) { say(Words.nothingThisDay) }
    } else {
      ul { for named in day.agreements { li { line(named) } } }
    }
  }

  @HTMLBuilder private func line(_ named: NamedAgreement) -> HTML {
    strong { named.doerName ?? dossier.clientName }
    ": "
    a(.href(NetworkRoute.agreement(dossier.id, named.agreement.id).address)) { named.agreement.what }
    if let minutes = named.agreement.minutes { span(.class("soft")) { ", " + say(Words.minutes(minutes)) } }
    if isPaper, let standIn = named.agreement.standIn {
      p(.class("detail")) { say(Words.standIn(standIn)) }
    }
  }

  @HTMLBuilder private func list(_ title: Phrase, _ agreements: [NamedAgreement]) -> HTML {
    if !agreements.isEmpty {
      section {
        h2 { say(title) }
        ul {
          for named in agreements {
            li {
              line(named)
              span(.class("soft")) { " · " + say(named.agreement.rhythm.phrase) }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private var moments: HTML {
    if !plan.moments.isEmpty {
      section {
        h2 { say(Words.moments) }
        linkList(
          plan.moments.map { moment in
            LinkItem(
              moment.agreement.agreement.what,
              NetworkRoute.agreement(dossier.id, moment.agreement.agreement.id).address,
              detail: say(Words.decide), mark: say(moment.date.weekday.name))
          })
      }
    }
  }
}

private enum Words {
  static let title = Phrase(nl: "Wie doet wat deze week", en: "Who does what this week")
  static let weeks = Phrase(nl: "Andere weken", en: "Other weeks")
  static let before = Phrase(nl: "Vorige week", en: "Week before")
  static let now = Phrase(nl: "Deze week", en: "This week")
  static let after = Phrase(nl: "Volgende week", en: "Week after")
  static let print = Phrase(nl: "Afdrukken", en: "Print")
  static let perDay = Phrase(nl: "Per dag", en: "Day by day")
  static let nothing = Phrase(
    nl: "Deze week staat er niets op een vaste dag.", en: "Nothing stands on a fixed day this week.")
  static let nothingThisDay = Phrase(nl: "niets", en: "nothing")
  static let sometime = Phrase(nl: "Op een dag naar keuze", en: "On a day to choose")
  static let whenItSuits = Phrase(nl: "Als het uitkomt", en: "When it suits")
  static let paused = Phrase(nl: "Even stil", en: "Paused")
  static let leftOpen = Phrase(
    nl: "Iemand is er niet meer. Wie neemt het over?", en: "Somebody is no longer there. Who takes over?")
  static let moments = Phrase(nl: "Bespreek deze week", en: "To discuss this week")
  static let decide = Phrase(nl: "Doorgaan, veranderen of stoppen?", en: "Go on, change or stop?")
  static let howToPrint = Phrase(
    nl: "Druk deze bladzijde af met je browser: kies Afdrukken, of Ctrl en P.",
    en: "Print this page with your browser: choose Print, or Ctrl and P.")

  static func today(_ date: Phrase) -> Phrase { Phrase(nl: "\(date.nl), vandaag", en: "\(date.en), today") }

  static func fromTo(_ first: Phrase, _ last: Phrase) -> Phrase {
    Phrase(nl: "\(first.nl) tot en met \(last.nl)", en: "\(first.en) to \(last.en)")
  }

  static func minutes(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 minuut", other: "\(count) minuten"), en: (one: "1 minute", other: "\(count) minutes"))
  }

  static func standIn(_ name: String) -> Phrase {
    Phrase(nl: "Lukt het niet? \(name).", en: "When it fails: \(name).")
  }
}
