import CivilTime
import Language
import Markup
import People
import WebFrame

/// One's own dossiers, or those of a team: 50 a page, by name.
struct DossierListPage {
  let asked: DossierListInput
  let found: DossierPage
  let say: Speaker

  var page: Page {
    Page(
      title: title, tabs: tabs, workspace: NetworkRoute.prefix, primaryAction: found.canOpen ? openDossier : nil,
      content: content)
  }

  private var title: String {
    guard case .team(let id) = asked.scope else { return say(NetworkPhrases.myClients) }
    return found.teams.first { $0.id == id }.map { say(Words.clients(of: $0.name)) } ?? say(Words.teamClients)
  }

  private var openDossier: ActionLink { ActionLink(say(Words.newDossier), NetworkRoute.newDossier.address) }

  private var tabs: [Tab] {
    guard !found.teams.isEmpty else { return [] }
    return [Tab(say(NetworkPhrases.myClients), NetworkRoute.home.address, isCurrent: asked.scope == .mine)]
      + found.teams.map { Tab($0.name, NetworkRoute.team($0.id).address, isCurrent: asked.scope == .team($0.id)) }
  }

  private var route: NetworkRoute {
    switch asked.scope {
    case .mine: .home
    case .team(let id): .team(id)
    }
  }

  @HTMLBuilder private var content: HTML {
    searchForm
    if found.dossiers.isEmpty {
      emptyState(say(emptyWords), action: asked.search.isEmpty && found.canOpen ? openDossier : nil)
    } else {
      dataTable(table)
      paginationView(Pagination(previous: nil, next: next), say)
    }
    p { stateLink }
  }

  private var searchForm: HTML {
    form(.method(.get), .action(route.address), .role("search"), .class("search-form")) {
      label(.for("zoek")) { say(Words.searchByName) }
      input(.type("search"), .id("zoek"), .name("q"), .value(asked.search), .autocomplete("off"))
      button(.type("submit"), .class("button is-secondary")) { say(Words.search) }
    }
  }

  private var table: DataTable {
    DataTable(
      caption: title, isCaptionUnseen: true,
      columns: [
        DataTable.Column(say(NetworkPhrases.name)), DataTable.Column(say(Words.contactPerson)),
        DataTable.Column(say(Words.since)), DataTable.Column(say(Words.nextMoment)),
      ], rows: found.dossiers.map(row))
  }

  private func row(_ dossier: DossierListing) -> [HTML] {
    [
      HTML { a(.href(NetworkRoute.dossier(dossier.id).address)) { dossier.clientName } },
      HTML { dossier.responsible ?? say(Words.nobodyYet) },
      HTML {
        dossier.closedOn.map { say(Words.closed(on: $0.short(in: say.language))) }
          ?? dossier.openedOn.short(in: say.language)
      },
      HTML { dossier.nextMoment.map { $0.short(in: say.language) } ?? say(Words.none) },
    ]
  }

  private var next: Address? {
    found.next.map { cursor in
      var query = [("after", cursor.code)]
      if asked.state == .closed { query.append(("state", "closed")) }
      if !asked.search.isEmpty { query.append(("q", asked.search)) }
      return route.address(query: query)
    }
  }

  private var stateLink: HTML {
    switch asked.state {
    case .open: a(.href(route.address(query: [("state", "closed")]))) { say(Words.showClosed) }
    case .closed: a(.href(route.address)) { say(Words.showOpen) }
    }
  }

  private var emptyWords: Phrase {
    if !asked.search.isEmpty { return Words.nothingFound }
    if asked.state == .closed { return Words.noneClosed }
    return asked.scope == .mine ? Words.noneMine : Words.noneTeam
  }
}

private enum Words {
  static let newDossier = Phrase(nl: "Nieuw dossier", en: "New dossier")
  static let teamClients = Phrase(nl: "Cliënten van het team", en: "Clients of the team")
  static let searchByName = Phrase(nl: "Zoek op naam", en: "Search by name")
  static let search = Phrase(nl: "Zoeken", en: "Search")
  static let contactPerson = Phrase(nl: "Contactpersoon", en: "Contact")
  static let since = Phrase(nl: "Sinds", en: "Since")
  static let nextMoment = Phrase(nl: "Eerstvolgend moment", en: "Next moment")
  static let nobodyYet = Phrase(nl: "nog niemand", en: "nobody yet")
  static let none = Phrase(nl: "geen", en: "none")
  static let showClosed = Phrase(nl: "Laat gesloten dossiers zien", en: "Show closed dossiers")
  static let showOpen = Phrase(nl: "Laat open dossiers zien", en: "Show open dossiers")
  static let nothingFound = Phrase(
    nl: "Niemand gevonden. Probeer het begin van een voornaam of achternaam.",
    en: "Nobody found. Try the beginning of a first or last name.")
  static let noneMine = Phrase(
    nl: "Je hebt nog geen dossiers. Open er een, of vraag je teamleider om je ergens bij te zetten.",
    en: "You have no dossiers yet. Open one, or ask your team lead to involve you in one.")
  static let noneTeam = Phrase(nl: "Dit team heeft nog geen open dossiers.", en: "This team has no open dossiers yet.")
  static let noneClosed = Phrase(nl: "Er zijn geen gesloten dossiers.", en: "There are no closed dossiers.")

  static func clients(of team: String) -> Phrase {
    Phrase(nl: "Cliënten van \(team)", en: "Clients of \(team)")
  }

  static func closed(on date: String) -> Phrase { Phrase(nl: "gesloten op \(date)", en: "closed on \(date)") }
}
