import CivilTime
import Language
import PersonalNetwork

/// The sentences beside the picture.
extension EcogramWords {
  /// "Binnenste kring: Nok (vrienden) en Tim (gezin)."
  static func ring(_ ring: Ring?, names: String) -> Phrase {
    let head = ring.phrase.capitalized
    guard !names.isEmpty else { return head + Phrase(nl: ": niemand.", en: ": nobody.") }
    return head + Phrase(nl: ": \(names).", en: ": \(names).")
  }

  static func knows(_ name: String, _ others: String) -> Phrase {
    Phrase(nl: "\(name) kent \(others).", en: "\(name) knows \(others).")
  }

  static func isParent(_ name: String, of children: String) -> Phrase {
    Phrase(nl: "\(name) is vader of moeder van \(children).", en: "\(name) is father or mother of \(children).")
  }

  static func strained(_ one: String, _ other: String) -> Phrase {
    Phrase(
      nl: "Tussen \(one) en \(other) is het gespannen.", en: "Things are strained between \(one) and \(other).")
  }

  static func noContact(_ one: String, _ other: String) -> Phrase {
    Phrase(
      nl: "\(one) en \(other) hebben geen contact met elkaar.",
      en: "\(one) and \(other) have no contact with each other.")
  }

  static func partners(_ one: String, _ other: String) -> Phrase {
    Phrase(nl: "\(one) en \(other) zijn partners.", en: "\(one) and \(other) are partners.")
  }

  static func siblings(_ one: String, _ other: String) -> Phrase {
    Phrase(nl: "\(one) en \(other) zijn broers of zussen.", en: "\(one) and \(other) are brothers or sisters.")
  }

  static func apart(names: String) -> Phrase {
    Phrase(
      nl: "Voor zover bekend kennen deze mensen niemand anders hier: \(names).",
      en: "As far as known, these people know nobody else here: \(names).")
  }

  /// "Oma Lek: overleden, 3 maart 2025."
  static func earlier(_ name: String, _ ending: Ending) -> Phrase {
    let date = ending.on.map { day in Phrase.each { ", " + day.long(in: $0) } } ?? .empty
    return .verbatim(name + ": ") + ending.kind.phrase + date + .verbatim(".")
  }
}
