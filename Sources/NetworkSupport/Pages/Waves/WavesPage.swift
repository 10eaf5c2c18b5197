import CivilTime
import Language
import Markup
import Storage
import WebFrame

/// All times the network was written down, newest first, and a way to lay any two beside each other.
struct WavesPage {
  let reading: WavesReading
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var canChange: Bool { reading.rights.contains(.changeDossier) && dossier.isOpen }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(Words.title), lead: say(Words.lead),
      action: canChange ? ActionLink(say(FollowUpWords.title), NetworkRoute.followUp(dossier.id).address) : nil
    ) {
      linkList(reading.waves.map(item))
      if reading.hidden.people > 0 { p { say(NetworkPhrases.hidden(people: reading.hidden.people)) } }
      if reading.waves.count > 1 {
        h2 { say(Words.compare) }
        WaveChoice(
          dossier: dossier.id, waves: reading.waves.map(\.wave), before: reading.waves[1].wave.id,
          after: reading.waves[0].wave.id, say: say
        ).view
      }
    }
  }

  private func item(_ line: WavesReading.Line) -> LinkItem {
    var detail = say(NetworkPhrases.people(line.people))
    if line.wave.isOpen && reading.toAsk > 0 { detail += " · " + say(Words.toAsk(reading.toAsk)) }
    return LinkItem(
      say(line.wave.name),
      (line.wave.isOpen ? NetworkRoute.network(dossier.id) : .wave(dossier.id, line.wave.id)).address,
      detail: detail)
  }

  private enum Words {
    static let title = Phrase(nl: "Eerdere keren", en: "Earlier times")
    static let lead = Phrase(
      nl: "Een eerdere keer blijft zoals die was.", en: "An earlier time stays as it was.")
    static let compare = Phrase(nl: "Wat is er veranderd?", en: "What has changed?")

    static func toAsk(_ count: Int) -> Phrase {
      Phrase(nl: "nog \(count) te vragen", en: "\(count) still to ask about")
    }
  }
}

extension Wave {
  /// "3 maart 2026", or "nu" for the open one.
  var name: Phrase {
    isOpen
      ? Phrase(nl: "Nu, bijgewerkt op \(updatedOn.longPhrase.nl)", en: "Now, updated on \(updatedOn.longPhrase.en)")
      : Phrase(nl: "Bijgewerkt op \(updatedOn.longPhrase.nl)", en: "Updated on \(updatedOn.longPhrase.en)")
  }
}

/// The choice of two waves to lay beside each other: asked of the address, so that it can be kept and shared.
struct WaveChoice {
  let dossier: DossierID
  let waves: [Wave]
  let before: WaveID
  let after: WaveID
  let say: Speaker

  var view: HTML {
    form(.method(.get), .action(NetworkRoute.waveChange(dossier).address), .class("search-form")) {
      choice("van", Words.from, chosen: before)
      choice("tot", Words.to, chosen: after)
      button(.type("submit"), .class("button is-secondary")) { say(Words.show) }
    }
  }

  private func choice(_ name: String, _ words: Phrase, chosen: WaveID) -> HTML {
    div(.class("labelled")) {
      label(.for("wave-" + name)) { say(words) }
      select(.id("wave-" + name), .name(name)) {
        for wave in waves {
          option(.value(wave.id.rawValue), .when(wave.id == chosen, .selected)) { say(wave.name) }
        }
      }
    }
  }

  private enum Words {
    static let from = Phrase(nl: "Van", en: "From")
    static let to = Phrase(nl: "tot", en: "to")
    static let show = Phrase(nl: "Laat zien", en: "Show")
  }
}
