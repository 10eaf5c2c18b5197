import CivilTime
import Language
import PersonalNetwork

extension LoadWarning {
  /// What it is, as kept with a decision.
  var point: LoadPoint {
    switch self {
    case .gone: .gone
    case .doNotContact: .consultFirst
    case .passesTimes: .times
    case .passesHours: .hours
    case .lastsLonger: .lastsLonger
    case .anotherFunction: .anotherFunction
    case .heavy: .heavy
    case .checkInOverdue: .checkInOverdue
    }
  }

  /// The warning in a sentence or two. What somebody does for others is only part of a sum.
  /// - Parameters:
  ///   - name: of the helper.
  ///   - consult: with whom to consult first, when there is a flag.
  ///   - isSummed: whether what the helper does for others is part of the sum.
  func phrase(about name: String, consult: String?, isSummed: Bool) -> Phrase {
    sentence(about: name, consult: consult, isSummed: isSummed).capitalized
  }

  private func sentence(about name: String, consult: String?, isSummed: Bool) -> Phrase {
    switch self {
    case .gone: Phrase(nl: "\(name) is er niet meer.", en: "\(name) is no longer there.")
    case .doNotContact: Self.consultFirst(name, consult)
    case .passesTimes(let limit, _, let to):
      Self.passes(name, limit, to, Phrase(nl: "keer", en: "times"), isSummed: isSummed)
    case .passesHours(let limit, _, let to):
      Self.passes(name, limit, to, Phrase(nl: "uur", en: "hours"), isSummed: isSummed)
    case .lastsLonger(let day):
      Phrase(
        nl: "\(name) wil helpen tot en met \(day.longPhrase.nl). Deze afspraak gaat langer door.",
        en: "\(name) wants to help until \(day.longPhrase.en). This agreement goes on longer.")
    case .anotherFunction(_, let carried): Self.another(name, carried.count)
    case .heavy(let said):
      Phrase(
        nl: "\(name) zei op \(said.on.longPhrase.nl) dat het zwaar is: \(said.heaviness) van de 10.",
        en: "\(name) said on \(said.on.longPhrase.en) that it is heavy: \(said.heaviness) out of 10.")
    case .checkInOverdue(let due, _):
      Phrase(
        nl: "Op \(due.longPhrase.nl) zouden jullie weer vragen hoe het met \(name) gaat. Dat is nog niet gebeurd.",
        en: "On \(due.longPhrase.en) you were to ask \(name) again how it goes. That has not happened yet.")
    }
  }

  private static func consultFirst(_ name: String, _ consult: String?) -> Phrase {
    guard let consult else {
      return Phrase(
        nl: "Overleg eerst, voordat iemand \(name) iets vraagt.", en: "Consult first before asking \(name).")
    }
    return Phrase(
      nl: "Overleg eerst met \(consult), voordat iemand \(name) iets vraagt.",
      en: "First consult with \(consult) before anybody asks \(name).")
  }

  private static func passes(
    _ name: String, _ limit: Double, _ to: Double, _ unit: Phrase, isSummed: Bool
  ) -> Phrase {
    guard limit > 0 else {
      return Phrase(nl: "\(name) zei: nu liever niets.", en: "\(name) said: rather nothing for now.")
    }
    let together =
      isSummed ? Phrase(nl: " Dat is alles bij elkaar.", en: " That is everything together.") : Phrase(nl: "", en: "")
    let (most, becomes) = (Phrase.amount(limit), Phrase.amount(to))
    return Phrase(
      nl:
        "\(name) gaf aan: hoogstens \(most.nl) \(unit.nl) per week. Met deze afspraak wordt het \(becomes.nl) \(unit.nl).",
      en: "\(name) said: at most \(most.en) \(unit.en) a week. With this agreement it becomes \(becomes.en) \(unit.en)."
    ) + together
  }

  private static func another(_ name: String, _ carried: Int) -> Phrase {
    let count = carried + 1
    return Phrase(
      nl: "\(name) helpt al op \(carried) manieren. Dit wordt de \(count)e.",
      en: "\(name) already helps in \(carried) ways. This makes \(count).")
  }
}

extension Phrase {
  /// A number of hours or times a week: "3", "1,5".
  static func amount(_ number: Double) -> Phrase { .each { Speaker($0).number(number, upTo: 1) } }
}
