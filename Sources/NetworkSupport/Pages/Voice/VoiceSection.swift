import CivilTime
import Language
import Markup
import WebFrame

/// What the client wants to decide, at the top of a page with plans: own words, what they count for, and beside them what a
/// professional sees differently.
struct VoiceSection {
  let reading: VoiceReading
  let dossier: Dossier
  let canChange: Bool
  let say: Speaker

  var view: HTML {
    section(.class("voice")) {
      h2 { say(Words.title(dossier.clientName)) }
      if reading.voice.spoken.isEmpty {
        p { say(Words.nothing) }
      } else {
        dl {
          for (topic, point) in reading.voice.spoken {
            dt { say(topic.phrase.capitalized) }
            dd { self.point(point) }
          }
        }
        p(.class("detail soft")) { say(Words.said(reading.voice.saidOn.long(in: say.language))) }
      }
      if canChange {
        p(.class("not-on-paper")) {
          a(.href(NetworkRoute.voice(dossier.id).address)) {
            say(reading.voice.spoken.isEmpty ? Words.write : Words.rewrite)
          }
        }
      }
    }
  }

  @HTMLBuilder private func point(_ point: VoicePoint) -> HTML {
    if let other = point.otherView {
      div(.class("side-by-side")) {
        if let words = point.words { quotation(words, source: dossier.clientName) }
        quotation(other.words, source: author(of: other))
      }
    } else if let words = point.words {
      p { "“\(words)”" }
    }
    if let weight = point.weight { p(.class("weight")) { say(weight.phrase.capitalized) + "." } }
  }

  private func author(of view: OtherView) -> String {
    [reading.authors[view.by], view.on.long(in: say.language)].compactMap(\.self).joined(separator: ", ")
  }

  private enum Words {
    static let nothing = Phrase(nl: "Dat is nog niet besproken.", en: "That has not been talked about yet.")
    static let write = Phrase(nl: "Schrijf op wat je zelf wilt bepalen", en: "Write what you want to decide")
    static let rewrite = Phrase(nl: "Opnieuw bespreken", en: "Talk about it again")

    static func title(_ name: String) -> Phrase {
      Phrase(nl: "Wat \(name) zelf wil bepalen", en: "What \(name) wants to decide")
    }

    static func said(_ day: String) -> Phrase { Phrase(nl: "Besproken op \(day).", en: "Talked about on \(day).") }
  }
}
