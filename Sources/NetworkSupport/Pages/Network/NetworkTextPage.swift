import Diagrams
import Language
import Markup
import WebFrame

/// The same facts as the picture, in words and as a table.
struct NetworkTextPage {
  let reading: NetworkReading
  let say: Speaker

  var page: Page {
    let text = NetworkPicture(reading: reading, say: say).text
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title(reading.dossier.clientName)), lead: text.summary
    ) { NetworkTextPage.facts(text, say) }
  }

  /// Everything the picture says; also for a page that is printed.
  @HTMLBuilder static func facts(_ text: EcogramText, _ say: Speaker) -> HTML {
    for sentence in text.rings { p { sentence } }
    if !text.rows.isEmpty {
      dataTable(
        DataTable(
          caption: say(Words.everybody), columns: text.columns.map { DataTable.Column($0) },
          texts: text.rows.map(\.cells)))
    }
    if !text.ties.isEmpty || text.apart != nil {
      h2 { say(Words.whoKnowsWhom) }
      for sentence in text.ties { p { sentence } }
      if let apart = text.apart { p { apart } }
    }
    if !text.earlier.isEmpty {
      h2 { say(Words.earlier) }
      for sentence in text.earlier { p { sentence } }
    }
  }

  private enum Words {
    static let everybody = Phrase(nl: "Iedereen in de tekening", en: "Everybody in the picture")
    static let whoKnowsWhom = Phrase(nl: "Wie kent wie?", en: "Who knows whom?")
    static let earlier = Phrase(nl: "Vroeger", en: "Before")

    static func title(_ name: String) -> Phrase {
      Phrase(nl: "Netwerk van \(name), als tekst", en: "Network of \(name), as text")
    }
  }
}

/// The picture on one A4, with its facts on the next page.
struct NetworkPrintPage {
  let reading: NetworkReading
  let say: Speaker

  var page: Page {
    let picture = NetworkPicture(reading: reading, say: say)
    let text = picture.text
    return Page(
      title: say(Words.title(reading.dossier.clientName)), lead: "\(text.summary) · \(say(Words.confidential))",
      breadcrumb: [
        Crumb(reading.dossier.clientName, NetworkRoute.dossier(reading.dossier.id).address),
        Crumb(say(Words.network), NetworkRoute.network(reading.dossier.id).address),
      ], workspace: NetworkRoute.prefix,
      content: HTML {
        p(.class("screen-only")) { say(Words.howToPrint) }
        figure(.class("picture is-paper")) { picture.paper }
        div(.class("next-sheet")) { NetworkTextPage.facts(text, say) }
      }, styles: [NetworkPicture.sheet], isWide: true)
  }

  private enum Words {
    static let network = Phrase(nl: "Netwerk", en: "Network")
    static let confidential = Phrase(nl: "vertrouwelijk", en: "confidential")
    static let howToPrint = Phrase(
      nl: "Druk deze bladzijde af met je browser: kies Afdrukken, of Ctrl en P.",
      en: "Print this page with your browser: choose Print, or Ctrl and P.")

    static func title(_ name: String) -> Phrase { Phrase(nl: "Netwerk van \(name)", en: "Network of \(name)") }
  }
}
