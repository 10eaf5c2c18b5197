import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// Whom a person knows in this network, each with how.
struct KnownPeople {
  let reading: MemberReading
  let canChange: Bool
  let say: Speaker

  @HTMLBuilder var view: HTML {
    if !reading.ties.isEmpty || canChange {
      section {
        h2 { say(Words.knows) }
        if reading.ties.isEmpty { p { say(MemberPhrases.nothingWritten) } } else { linkList(people.map(item)) }
        if canChange {
          p { a(.href(NetworkRoute.ties(reading.dossier.id, reading.member.id).address)) { say(Words.change) } }
        }
      }
    }
  }

  private func item(_ other: MemberName) -> LinkItem {
    let kinds = reading.ties.filter { $0.other.id == other.id }.map { say($0.tie.kind.phrase) }
    return LinkItem(other.name, NetworkRoute.member(reading.dossier.id, other.id).address, detail: say.list(kinds))
  }

  /// Everybody this person has a tie with, once, in the order of the ties.
  private var people: [MemberName] {
    var seen: Set<MemberID> = []
    return reading.ties.map(\.other).filter { seen.insert($0.id).inserted }
  }
}

private enum Words {
  static let knows = Phrase(nl: "Kent uit dit netwerk", en: "Knows from this network")
  static let change = Phrase(nl: "Wijzigen wie deze persoon kent", en: "Change whom this person knows")
}
