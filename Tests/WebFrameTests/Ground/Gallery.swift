import Accountability
import CivilTime
import Language
import Markup
import Serving
import WebFrame

/// One page with every component on it, made from values alone: for the test that all of them are well-formed, and to
/// look at.
enum Gallery {
  static func page(_ state: FormState, _ say: Speaker) -> Page {
    Page(
      title: "Netwerk van Suda", lead: "Bijgewerkt op 12 maart 2026. Vorige keer: 3 september 2025.",
      breadcrumb: [Crumb("Mijn cliënten", home), Crumb("Suda", home)],
      tabs: [
        Tab("Overzicht", home), Tab("Netwerk", Address(path: ["prikbord", "galerij"]), isCurrent: true),
        Tab("Plan en afspraken", home), Tab("Gesprekken", home), Tab("Terugkijken", home),
      ], workspace: "prikbord", primaryAction: ActionLink("Mensen toevoegen", home),
      content: HTML {
        lists(say)
        section {
          h2 { "Formulier" }
          formView(form(state), say)
        }
      }, aside: aside(say), formProblems: state.situation.problems)
  }

  private static let home = Address(path: ["prikbord"])

  private static func aside(_ say: Speaker) -> HTML {
    HTML {
      quotation("Ik wil niet dat iedereen alles weet. Nok mag bellen als het niet gaat.", source: "Suda, 12 maart")
      h2 { "Wie geeft wat?" }
      definitionList([
        Definition("Er voor mij zijn", "Nok, zoon Tim, zus Ploy"), Definition("Uitleg en advies", "Huisarts, Nok"),
        Definition("Opkomen voor mij") {
          "Niemand uit de eigen kring. "
          a(.href(home)) { "Hier iets mee doen" }
        },
      ])
      actionLinks([ActionLink("Afspraak maken", home), ActionLink("Mensen toevoegen", home, weight: .secondary)])
    }
  }

  private static func lists(_ say: Speaker) -> HTML {
    HTML {
      notice { p { "Twee mensen zijn niet getoond. Suda liet ze alleen aan zichzelf zien." } }
      notice(.done) { p { "De afspraak is opgeslagen." } }
      notice(.warning) { p { "Overleg eerst met Ingrid de Wit." } }
      linkList([
        LinkItem("Suda", home, detail: "Afspraak met Achmed: doorgaan of stoppen?", mark: "morgen"),
        LinkItem("Meneer Bakker", home, mark: "over 3 dagen"),
      ])
      dataTable(
        DataTable(
          caption: "Afspraken", columns: [.init("Wat"), .init("Wie"), .init("Uur per week", isNumber: true)],
          texts: [["Boodschappen", "Achmed", "1,5"], ["Samen naar het koor", "Sandra", "2"]]))
      paginationView(Pagination(previous: home, next: home, position: "51 tot en met 100"), say)
      disclosure("Lees deze tekening als tekst") { p { "Suda heeft dertien mensen om zich heen." } }
      emptyState("Er zijn nog geen gesprekken.", action: ActionLink("Gesprek toevoegen", home, weight: .secondary))
    }
  }

  static func form(_ state: FormState) -> Form {
    let spheres = [
      Choice("household", Phrase(nl: "Gezin", en: "Household")),
      Choice("friends", Phrase(nl: "Vrienden", en: "Friends")),
      Choice("neighbours", Phrase(nl: "Buren", en: "Neighbours")),
    ]
    return Form(
      state: state, action: Address(path: ["prikbord", "galerij"]), version: 3,
      parts: [
        .group(
          FieldGroup(
            Phrase(nl: "Wat spreken jullie af?", en: "What do you agree?"),
            fields: [
              Field(
                "what", Phrase(nl: "Wat", en: "What"), hint: Phrase(nl: "In gewone woorden.", en: "In plain words."),
                value: "Boodschappen doen"),
              Field(
                "until", Phrase(nl: "Tot", en: "Until"),
                hint: Phrase(nl: "Bijvoorbeeld 03-03-2026", en: "For example 03-03-2026"), kind: .date,
                value: "31-12-2026", isOptional: true),
              Field(
                "words", Phrase(nl: "In eigen woorden", en: "In own words"), kind: .longText(),
                value: "Niet op dinsdag.\nDan is er koor."),
              Field("sphere", Phrase(nl: "Leefsfeer", en: "Sphere"), kind: .select(spheres), value: "friends"),
              Field(
                "see", Phrase(nl: "Wie mag dit zien", en: "Who may see this"),
                kind: .radios([
                  Choice("me", Phrase(nl: "Alleen ik", en: "Only me")),
                  Choice(
                    "team", Phrase(nl: "Het team", en: "The team"),
                    hint: Phrase(nl: "Iedereen die bij deze map kan.", en: "Everyone who can see this file.")),
                ]), value: "team"),
              Field(
                "gives", Phrase(nl: "Geeft", en: "Gives"), kind: .checkboxes(spheres), values: ["friends"],
                isOptional: true),
              Field("sure", Phrase(nl: "Suda is het ermee eens", en: "Suda agrees"), kind: .checkbox),
            ])),
        .rows(
          RowsField(
            "people", Phrase(nl: "Mensen", en: "People"),
            hint: Phrase(nl: "Lege rijen tellen niet mee.", en: "Empty rows do not count."),
            columns: [
              Field("name", Phrase(nl: "Naam", en: "Name")),
              Field("sphere", Phrase(nl: "Leefsfeer", en: "Sphere"), kind: .select(spheres)),
              Field(
                "kind", Phrase(nl: "Soort", en: "Kind"),
                kind: .checkboxes([Choice("v", Phrase(nl: "vrijwilliger", en: "volunteer"))]), values: []),
            ], rows: [["name": ["Nok"], "sphere": ["friends"]]], shown: 3,
            more: Phrase(nl: "Meer rijen", en: "More rows"), rowName: Phrase(nl: "Persoon", en: "Person"))),
      ], submit: Phrase(nl: "Afspraak opslaan", en: "Save agreement"),
      cancel: ActionLink("Niet opslaan", home), draftName: Phrase(nl: "Afspraak voor Suda", en: "Agreement for Suda"))
  }

  /// The same form, sent with problems.
  static func withProblems(_ state: FormState) -> FormState {
    var state = state
    let entered = FormData([
      ("_form", "/prikbord/galerij"), ("what", ""), ("until", "31-02-2026"), ("words", "Mijn <b>woorden</b>"),
      ("people.0.name", "?"), ("people.0.sphere", "buren"),
    ])
    state.situation = FormSituation(
      entered: entered,
      problems: [
        FieldProblem(
          field: "what", message: Phrase(nl: "Schrijf op wat jullie afspreken.", en: "Write down what you agree.")),
        FieldProblem(
          field: "until",
          message: Phrase(nl: "Vul een dag in die bestaat, zoals 28-02-2026.", en: "Fill in a day that exists.")),
        FieldProblem(field: "see", message: Phrase(nl: "Kies wie dit mag zien.", en: "Choose who may see this.")),
        FieldProblem(field: "people.0.name", message: Phrase(nl: "Vul een naam in.", en: "Fill in a name.")),
      ])
    return state
  }

  /// The same form, overtaken by somebody else.
  static func inConflict(_ state: FormState) -> FormState {
    var state = state
    state.situation = FormSituation(
      entered: FormData([
        ("_form", "/prikbord/galerij"), ("what", "Samen koken"), ("until", "31-12-2026"),
        ("words", "Liever op vrijdag."),
        ("sphere", "neighbours"), ("see", "me"), ("gives", "friends"), ("people.0.name", "Nok"),
      ]), hasConflict: true)
    return state
  }
}
