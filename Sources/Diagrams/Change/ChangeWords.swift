import CivilTime
import Language
import PersonalNetwork

/// What a change picture says that is not the name of a thing.
enum ChangeWords {
  static func title(of client: String) -> Phrase {
    Phrase(nl: "Wat er veranderde bij \(client)", en: "What changed for \(client)")
  }

  static let newcomer = Phrase(nl: "nieuw", en: "new")
  static let gone = Phrase(nl: "er niet meer bij", en: "no longer there")
  static let moved = Phrase(nl: "van kring veranderd", en: "moved to another ring")

  /// What is said of somebody's change in the name of a mark.
  static func inLabel(_ change: DrawnChange) -> Phrase {
    switch change {
    case .new: newcomer
    case .gone: gone
    case .moved(let ring): Phrase(nl: "eerst ", en: "before: ") + ring.phrase
    }
  }

  static let columns = [
    Phrase(nl: "Naam", en: "Name"), Phrase(nl: "Leefsfeer", en: "Sphere"), Phrase(nl: "Kring eerst", en: "Ring before"),
    Phrase(nl: "Kring nu", en: "Ring now"), Phrase(nl: "Wat er veranderde", en: "What changed"),
  ]
  static let notThereYet = Phrase(nl: "nog niet in beeld", en: "not there yet")
  static let same = Phrase(nl: "niets", en: "nothing")

  /// "3 mrt 2026 en 9 sep 2026 · toen 12 mensen, nu 14".
  static func summary(of change: WaveChange) -> Phrase {
    let before = change.stayed.count + change.gone.count
    let after = change.stayed.count + change.new.count
    let people = Phrase.counted(
      before, nl: (one: "toen 1 mens, nu \(after)", other: "toen \(before) mensen, nu \(after)"),
      en: (one: "1 person then, \(after) now", other: "\(before) people then, \(after) now"))
    guard let since = change.since, let until = change.until else { return people }
    return .joined([.list([since.shortPhrase, until.shortPhrase]), people], separator: " · ")
  }
}
