import CivilTime
import Diagrams
import Language
import PersonalNetwork

/// What pages say of one person in a network.
enum MemberPhrases {
  static let nothingWritten = Phrase(nl: "Nog niets opgeschreven.", en: "Nothing written down yet.")
  static let consultFirst = Phrase(nl: "Eerst overleggen", en: "Consult first")

  static func consult(with name: String) -> Phrase {
    Phrase(nl: "Eerst overleggen met \(name)", en: "Consult \(name) first")
  }

  /// "overleden op 3 maart 2026"
  static func ending(_ ending: MemberEnding) -> Phrase {
    guard let on = ending.on else { return ending.kind.phrase }
    let day = on.longPhrase
    return Phrase(nl: "\(ending.kind.phrase.nl), \(day.nl)", en: "\(ending.kind.phrase.en), \(day.en)")
  }
}
