import Accountability
import CivilTime
import Language
import Markup
import Storage
import WebFrame

/// The network as it was an earlier time: the picture, the same in words, and what was corrected since.
struct WavePage {
  let reading: WaveReading
  let zone: CivilZone
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var canChange: Bool {
    reading.rights.contains(.changeDossier) && dossier.isOpen && !reading.wave.isOpen
  }

  var page: Page {
    let picture = NetworkPicture(reading: reading, say: say)
    var page = DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(reading.wave.name), lead: say(Words.lead),
      crumbs: [Crumb(say(Words.earlier), NetworkRoute.waves(dossier.id).address)]
    ) {
      figure(.class("picture")) {
        picture.views
        figcaption { p { a(.href(NetworkRoute.waveChange(dossier.id).address(query: change))) { say(Words.since) } } }
      }
      if reading.hidden.people > 0 { p { say(NetworkPhrases.hidden(people: reading.hidden.people)) } }
      if !reading.corrections.isEmpty { corrections }
      h2 { say(Words.inWords) }
      NetworkTextPage.facts(picture.text, say)
      if canChange { wrong }
    }
    page.isWide = true
    page.styles = [NetworkPicture.sheet]
    return page
  }

  private var change: [(String, String)] { [("van", reading.wave.id.rawValue)] }

  private var corrections: HTML {
    section {
      h2 { say(Words.corrected) }
      ul(.class("history")) { for correction in reading.corrections { li { line(correction) } } }
    }
  }

  @HTMLBuilder private func line(_ correction: WaveCorrection) -> HTML {
    h3 { reading.members.first { $0.id == correction.member }?.name ?? "" }
    p(.class("detail")) { "\(correction.madeByName) · \(say(zone.phrase(of: correction.madeAt)))" }
    definitionList(
      correction.changes.compactMap { change in
        NetworkMember.field(change.field).map { field in
          Definition(
            say(field.label.capitalized),
            say(
              Words.became(
                change.before.text.map { field.show($0, [:]) }, change.after.text.map { field.show($0, [:]) })))
        }
      } + [Definition(say(Words.reason), correction.reason)])
  }

  private var wrong: HTML {
    disclosure(say(Words.wrong)) {
      p { say(Words.wrongHint) }
      linkList(
        reading.members.map { LinkItem($0.name, NetworkRoute.correctWave(dossier.id, reading.wave.id, $0.id).address) })
    }
  }

  private enum Words {
    static let lead = Phrase(nl: "Zo was het toen. Dit blijft staan.", en: "This is how it was. It stays.")
    static let earlier = Phrase(nl: "Eerdere keren", en: "Earlier times")
    static let since = Phrase(nl: "Wat is er sindsdien veranderd?", en: "What has changed since then?")
    static let inWords = Phrase(nl: "In woorden", en: "In words")
    static let corrected = Phrase(nl: "Later verbeterd", en: "Corrected later")
    static let reason = Phrase(nl: "Waarom", en: "Why")
    static let wrong = Phrase(nl: "Klopte er toen iets niet?", en: "Was something not right then?")
    static let wrongHint = Phrase(
      nl: "Verbeter het met een reden. Wat er stond en de reden blijven te zien.",
      en: "Correct it with a reason. What stood there and the reason stay in view.")

    static func became(_ before: Phrase?, _ after: Phrase?) -> Phrase {
      let (old, new) = (before ?? NetworkPhrases.notKnown, after ?? NetworkPhrases.notKnown)
      return Phrase(nl: "\(new.nl) (er stond: \(old.nl))", en: "\(new.en) (it said: \(old.en))")
    }
  }
}
