import Accountability
import Diagrams
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// Who knows whom: every pair once. A few people are asked about in one grid, many person by person.
struct TieGridPage {
  let reading: NetworkReading
  /// Whose ties to ask about when there are many people, as the address names it: from 1.
  let step: Int?
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  /// How many people fit in one grid.
  static let mostInOneGrid = 10

  private var dossier: Dossier { reading.dossier }
  private var people: [NetworkMember] { reading.members.filter { !$0.isGone } }
  private var isOneGrid: Bool { people.count <= Self.mostInOneGrid }

  var page: Page {
    var page = DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(MappingStep.knows.name), lead: say(Words.lead), problems: problems
    ) {
      mappingSteps(.knows, in: dossier.id, say)
      if people.count < 2 {
        emptyState(
          say(Words.tooFew), action: ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(dossier.id).address))
      } else {
        if !isOneGrid { pages }
        formView(form, say)
      }
    }
    page.isWide = isOneGrid
    return page
  }

  private var form: Form {
    Form(
      state: state, action: Self.address(dossier.id, step: isOneGrid ? 1 : place), version: reading.wave.tiesVersion,
      parts: [.table(isOneGrid ? grid : list)], submit: MappingStep.saveAndGoOn,
      cancel: MappingStep.knows.skip(in: dossier.id, say), draftName: Words.draft(dossier.clientName))
  }

  /// The lower half of people against people.
  private var grid: TableField {
    TableField(
      "pairs", Words.grid, hint: Words.hint, rowHeading: Words.who,
      columns: people.dropLast().map { .verbatim($0.name) },
      rows: people.enumerated().dropFirst().map { index, member in
        TableField.Row(member.name, cells: people.prefix(index).map { question(member, $0) })
      })
  }

  // Person by person

  /// From 1: the person whose ties with all later people are asked.
  private var place: Int { min(max(1, step ?? 1), people.count - 1) }

  private var list: TableField {
    let person = people[place - 1]
    return TableField(
      "pairs", Words.whom(person.name), hint: Words.hint, rowHeading: Words.other, columns: [Words.tie],
      rows: people.dropFirst(place).map { other in
        TableField.Row(other.name, detail: say(other.view.sphere.phrase), cells: [question(other, person)])
      })
  }

  private var pages: HTML {
    paginationView(
      Pagination(
        previous: place > 1 ? Self.address(dossier.id, step: place - 1) : nil,
        next: place < people.count - 1 ? Self.address(dossier.id, step: place + 1) : nil,
        position: say(Words.position(place, of: people.count - 1))), say)
  }

  static func address(_ dossier: DossierID, step: Int) -> Address {
    step == 1
      ? NetworkRoute.tieGrid(dossier).address : NetworkRoute.tieGrid(dossier).address(query: [("stap", String(step))])
  }

  /// Where one goes on after saving: the next person, or the next step.
  static func next(after step: Int?, in reading: NetworkReading) -> Address {
    let count = reading.members.count { !$0.isGone }
    let place = max(1, step ?? 1)
    guard count > mostInOneGrid, place < count - 1 else {
      return MappingStep.knows.next(in: reading.dossier.id).address
    }
    return address(reading.dossier.id, step: place + 1)
  }

  private func question(_ one: NetworkMember, _ other: NetworkMember) -> TableField.Cell {
    let tie = MemberTie(a: one.id.rawValue, b: other.id.rawValue, kind: .know)
    let kinds = Set(reading.ties.filter { $0.a == tie.a && $0.b == tie.b }.map(\.kind))
    let family = MemberTieKind.allCases.filter { kinds.contains($0) && $0.isFamily }.map(\.phrase)
    return .question(
      Field(
        TieGridInput.Pair.field(tie.a, tie.b), Phrase.list([.verbatim(one.name), .verbatim(other.name)]),
        kind: .select([Choice("", Words.nothing)] + TieGridInput.Answer.choices),
        values: TieGridInput.Answer(kinds).map { [$0.rawValue] } ?? [""], isOptional: true),
      words: family.isEmpty ? nil : say(Phrase.list(family)))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Kies alleen wat de cliënt weet. Familie blijft staan zoals het is.",
      en: "Only choose what the client knows. Family stays as it is.")
    static let grid = Phrase(nl: "Wie kent wie?", en: "Who knows whom?")
    static let hint = Phrase(
      nl: "Elk tweetal staat er één keer. Weet de cliënt het niet? Laat het dan op – staan.",
      en: "Every pair is there once. Does the client not know? Then leave it at –.")
    static let who = Phrase(nl: "Wie", en: "Who")
    static let other = Phrase(nl: "De ander", en: "The other")
    static let tie = Phrase(nl: "Band", en: "Tie")
    static let nothing = Phrase.verbatim("–")
    static let tooFew = Phrase(
      nl: "Met twee mensen of meer vraag je hier wie elkaar kent.",
      en: "With two people or more you ask here who knows whom.")

    static func whom(_ name: String) -> Phrase { Phrase(nl: "Wie kent \(name)?", en: "Whom does \(name) know?") }

    static func position(_ place: Int, of count: Int) -> Phrase {
      Phrase(nl: "persoon \(place) van \(count)", en: "person \(place) of \(count)")
    }

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "Wie kent wie bij \(name)", en: "Who knows whom for \(name)")
    }
  }
}

extension MemberTieKind {
  /// Family: said on the page of a person, and never taken away by the grid.
  var isFamily: Bool {
    switch self {
    case .parent, .partner, .sibling: true
    case .know, .strained, .noContact: false
    }
  }
}
