import Accountability
import Language
import Markup
import WebFrame

/// What every page of a dossier has around it: the way back, the sibling pages, the workspace.
struct DossierSurroundings {
  /// The sibling pages of a dossier.
  enum Tab: CaseIterable {
    case overview, network, gaps, agreements, history
  }

  let dossier: Dossier
  let say: Speaker

  /// A page that is one of the siblings.
  func sibling(
    _ tab: Tab, title: String, lead: String? = nil, action: ActionLink? = nil, aside: HTML? = nil,
    styles: [Asset] = [], isWide: Bool = false, @HTMLBuilder content: () -> HTML
  ) -> Page {
    Page(
      title: title, lead: lead, breadcrumb: [home],
      tabs: DossierSurroundings.Tab.allCases.map { link($0, current: tab) },
      workspace: NetworkRoute.prefix, primaryAction: action, content: content(), aside: aside, styles: styles,
      isWide: isWide)
  }

  /// A page under one of the siblings: a person, an agreement, a form.
  func under(
    _ tab: Tab, title: String, lead: String? = nil, crumbs: [Crumb] = [], action: ActionLink? = nil,
    problems: [FieldProblem] = [], @HTMLBuilder content: () -> HTML
  ) -> Page {
    var way = [home, Crumb(dossier.clientName, NetworkRoute.dossier(dossier.id).address)]
    if tab != .overview { way.append(Crumb(say(tab.name), route(tab).address)) }
    return Page(
      title: title, lead: lead, breadcrumb: way + crumbs, workspace: NetworkRoute.prefix, primaryAction: action,
      content: content(), formProblems: problems)
  }

  private var home: Crumb { Crumb(say(NetworkPhrases.myClients), NetworkRoute.home.address) }

  private func link(_ tab: Tab, current: Tab) -> WebFrame.Tab {
    WebFrame.Tab(say(tab.name), route(tab).address, isCurrent: tab == current)
  }

  private func route(_ tab: Tab) -> NetworkRoute {
    switch tab {
    case .overview: .dossier(dossier.id)
    case .network: .network(dossier.id)
    case .gaps: .gaps(dossier.id)
    case .agreements: .agreements(dossier.id)
    case .history: .history(dossier.id)
    }
  }
}

extension DossierSurroundings.Tab {
  var name: Phrase {
    switch self {
    case .overview: Phrase(nl: "Overzicht", en: "Overview")
    case .network: Phrase(nl: "Netwerk", en: "Network")
    case .gaps: Phrase(nl: "Steun", en: "Support")
    case .agreements: Phrase(nl: "Afspraken", en: "Agreements")
    case .history: Phrase(nl: "Geschiedenis", en: "History")
    }
  }
}
