import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// What the network looks like in figures: the few that matter in view, the rest under "meer cijfers", each with what it
/// means, what it does not mean, and whether professionals count in it.
struct MeasuresPage {
  /// The network as it is now.
  let reading: WaveReading
  /// The network of the last time; nil when there is none.
  let before: WaveReading?
  let say: Speaker

  var page: Page {
    let list = MeasureList(
      reading.network, change: before.map { WaveChange(from: $0.network, to: reading.network) })
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title), lead: say(NetworkPhrases.counting(reading.dossier))
    ) {
      if reading.hidden.people > 0 { p { say(NetworkPhrases.hidden(people: reading.hidden.people)) } }
      measures(list.few)
      if before != nil {
        p { a(.href(NetworkRoute.waveChange(reading.dossier.id).address)) { say(FollowUpWords.whatChanged) } }
      }
      disclosure(say(Words.more)) {
        p { say(Words.moreHint) }
        measures(list.more)
      }
    }
  }

  /// As terms and descriptions, so that who listens hears the figure with its name and its sentence.
  private func measures(_ statements: [MeasureStatement]) -> HTML {
    dl(.class("measures")) {
      for statement in statements {
        div {
          dt { say(statement.name) }
          dd(.class("measure-figure"), .when(!statement.isDefined, .class("is-open"))) { say(statement.figure) }
          dd { say(statement.sentence) }
          dd(.class("detail")) { say(statement.notSaid) + " " + say(statement.basis) }
        }
      }
    }
  }

  private enum Words {
    static let title = Phrase(nl: "Het netwerk in cijfers", en: "The network in figures")
    static let more = Phrase(nl: "Meer cijfers", en: "More figures")
    static let moreHint = Phrase(
      nl: "Voor wie er onderzoek mee doet of wil vergelijken. Geen van deze cijfers is een rapportcijfer.",
      en: "For who does research with it or wants to compare. None of these figures is a mark.")
  }
}
