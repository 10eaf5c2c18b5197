import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// The steps on paper: what is written down at a kitchen table is typed in once, in the same order. One sheet of A4 a step.
struct BlankFormsPage {
  let say: Speaker

  private static let people = 10

  var page: Page {
    Page(
      title: say(Words.title), lead: say(Words.lead),
      breadcrumb: [Crumb(say(NetworkPhrases.myClients), NetworkRoute.home.address)], workspace: NetworkRoute.prefix,
      content: HTML {
        p(.class("screen-only")) { say(Words.howToPrint) }
        whoIsThere
        sheet(Words.given) { functions }
        sheet(Words.received) { functions }
        sheet(MappingStep.knows.name, hint: Words.knowsHint) { pairs }
        sheet(Words.apartQuestion, hint: Words.apartHint) { list(columns: [NetworkPhrases.name, Words.how], rows: 8) }
        sheet(BeginningWords.title, hint: Words.beginHint) { beginnings }
        sheet(FollowUpWords.title, hint: Words.followUpHint) { followUp }
        sheet(RepairWords.heading, hint: RepairWords.lead) { repair }
      }, isWide: true)
  }

  // Sheets

  private var whoIsThere: HTML {
    section(.class("blank")) {
      h2 { say(MappingStep.people.name) }
      p { say(Words.clientLine) }
      p { say(Words.spheres(Phrase.list(MapPeoplePage.spheres.dropFirst().map(\.label)))) }
      p { say(Words.rings) }
      list(columns: [NetworkPhrases.name, NetworkPhrases.sphere, NetworkPhrases.ring], rows: Self.people + 4)
    }
  }

  private func sheet(_ title: Phrase, hint: Phrase? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
    section(.class("blank next-sheet")) {
      h2 { say(title) }
      if let hint { p { say(hint) } }
      content()
    }
  }

  private var functions: HTML {
    grid(columns: SupportFunction.allCases.map(\.phrase.capitalized)) { _, _ in true }
  }

  /// The lower half: people by their numbers.
  private var pairs: HTML {
    grid(columns: (1..<Self.people).map { .verbatim(String($0)) }, from: 2) { row, column in column < row - 1 }
  }

  private var beginnings: HTML {
    HTML {
      for question in [BeginningWords.addPeople, BeginningWords.places, BeginningWords.wishes] {
        h3 { say(question) }
        lines(5)
      }
    }
  }

  private var followUp: HTML {
    list(columns: [NetworkPhrases.name, FollowUpWords.allStillSo, Words.whatIsDifferent, FollowUpWords.gone], rows: 14)
  }

  private var repair: HTML {
    HTML {
      for question in [
        RepairWords.hurt, RepairWords.clientNeeds, Words.otherNeeds, RepairWords.approach, RepairWords.mediator,
      ] {
        h3 { say(question) }
        lines(3)
      }
    }
  }

  // What they are made of

  /// A table to write in: numbered rows.
  private func list(columns: [Phrase], rows: Int) -> HTML {
    table {
      thead {
        tr {
          th(.scope(.col)) { span(.class("unseen")) { say(Words.number) } }
          for column in columns { th(.scope(.col)) { say(column) } }
        }
      }
      tbody {
        for row in 1...rows {
          tr {
            th(.scope(.row)) { String(row) }
            for _ in columns { td {} }
          }
        }
      }
    }
  }

  /// A table of boxes to tick, with room for a name in front.
  private func grid(columns: [Phrase], from first: Int = 1, isAsked: (_ row: Int, _ column: Int) -> Bool) -> HTML {
    table(.class("blank-grid")) {
      thead {
        tr {
          th(.scope(.col)) { say(NetworkPhrases.name) }
          for column in columns { th(.scope(.col)) { say(column) } }
        }
      }
      tbody {
        for row in first...Self.people {
          tr {
            th(.scope(.row)) { String(row) }
            for column in columns.indices { td { if isAsked(row, column) { span(.class("blank-box")) {} } } }
          }
        }
      }
    }
  }

  private func lines(_ count: Int) -> HTML {
    div(.class("blank-lines")) { for _ in 0..<count { div {} } }
  }

  private enum Words {
    static let title = Phrase(nl: "Lege formulieren", en: "Blank forms")
    static let lead = Phrase(
      nl: "Dezelfde stappen op papier. Je typt het later één keer over.",
      en: "The same steps on paper. You type it in once, later.")
    static let howToPrint = Phrase(
      nl: "Druk deze bladzijde af met je browser: kies Afdrukken, of Ctrl en P.",
      en: "Print this page with your browser: choose Print, or Ctrl and P.")
    static let clientLine = Phrase(
      nl: "Van wie: ______________________    Datum: ______________",
      en: "Whose: ______________________    Date: ______________")
    static let rings = Phrase(
      nl: "Kring 1 is heel dichtbij, 2 is dichtbij, 3 is verder weg.",
      en: "Ring 1 is very close, 2 is close, 3 is further away.")
    static let given = Phrase(nl: "Wat geven zij mij?", en: "What do they give me?")
    static let received = Phrase(nl: "Wat geef ik hun?", en: "What do I give them?")
    static let knowsHint = Phrase(
      nl: "Zet een K als zij elkaar kennen, een G als het gespannen is, een – als er geen contact is.",
      en: "Write K when they know each other, S when it is strained, – when there is no contact.")
    static let apartQuestion = Phrase(
      nl: "Wie zie ik vaak, maar kent de anderen niet?", en: "Whom do I see often who does not know the others?")
    static let apartHint = Phrase(
      nl: "De kapper, een buurvrouw, iemand van de sport.", en: "The hairdresser, a neighbour, somebody from sports.")
    static let how = Phrase(nl: "Waarvan ken ik deze persoon?", en: "How do I know this person?")
    static let beginHint = Phrase(
      nl: "Voor als er weinig mensen zijn. Elk antwoord kan een begin zijn.",
      en: "For when there are few people. Every answer can be a beginning.")
    static let followUpHint = Phrase(
      nl: "Vraag per persoon: is het nog zo? Denk aan de plek, de band, de steun en het contact.",
      en: "Ask per person: is it still so? Think of the place, the tie, the support and the contact.")
    static let whatIsDifferent = Phrase(nl: "Wat is anders?", en: "What is different?")
    static let otherNeeds = Phrase(
      nl: "Welke erkenning heeft de ander nodig?", en: "What recognition does the other need?")
    static let number = Phrase(nl: "Nummer", en: "Number")

    static func spheres(_ names: Phrase) -> Phrase {
      Phrase(nl: "Leefsferen: \(names.nl).", en: "Spheres: \(names.en).")
    }
  }
}
