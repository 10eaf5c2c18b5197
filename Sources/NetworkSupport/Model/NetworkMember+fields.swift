import CivilTime
import Diagrams
import Language
import PersonalNetwork

extension NetworkMember: Tracked {
  /// Every field that changes through the member's form, in the order of the page. Contact details and the safety flag
  /// have rights, and so histories, of their own.
  public static let fields: [TrackedField<NetworkMember>] = identityFields + viewFields

  private static let identityFields: [TrackedField<NetworkMember>] = [
    .requiredText("name", Phrase(nl: "naam", en: "name"), \.name),
    .requiredChoice("kind", Phrase(nl: "soort", en: "kind"), \.kind),
    .coded(
      "vip", Phrase(nl: "heel belangrijk", en: "very important"), \.vip, encode: MemberCodes.encode,
      decode: MemberCodes.vip, words: MemberCodes.words),
    .coded(
      "since", Phrase(nl: "sinds", en: "since"), \.since, encode: \.code, decode: RoughDate.init(code:), words: \.phrase
    ),
    .coded(
      "ending", Phrase(nl: "er niet meer", en: "no longer there"), \.ending, encode: MemberCodes.encode,
      decode: MemberCodes.ending, words: MemberCodes.words),
    .text(
      "limitWords", Phrase(nl: "wat lukt en wat te veel is", en: "what works and what is too much"), \.limits.words),
    .coded(
      "limitTimes", Phrase(nl: "keer per week", en: "times a week"), \.limits.timesPerWeek, encode: { String($0) },
      decode: { Double($0) }, words: MemberCodes.words),
    .coded(
      "limitHours", Phrase(nl: "uren per week", en: "hours per week"), \.limits.hoursPerWeek, encode: { String($0) },
      decode: { Double($0) }, words: MemberCodes.words),
    .date("limitUntil", Phrase(nl: "tot wanneer", en: "until when"), \.limits.until),
    .text("limitNotFor", Phrase(nl: "niet voor", en: "not for"), \.limits.notFor),
    .requiredChoice("visibleTo", Phrase(nl: "wie mag dit zien", en: "who may see this"), \.visibleTo),
  ]

  private static let viewFields: [TrackedField<NetworkMember>] = [
    .requiredChoice("sphere", Phrase(nl: "leefsfeer", en: "sphere"), \.view.sphere),
    .coded(
      "ring", Phrase(nl: "kring", en: "ring"), \.view.ring, encode: { String($0.rawValue) },
      decode: { Int($0).flatMap(Ring.init(rawValue:)) }, words: \.phrase),
    .choice("quality", Phrase(nl: "hoe het contact is", en: "what the tie is like"), \.view.quality),
    .choice("direction", Phrase(nl: "wie helpt wie", en: "who helps whom"), \.view.direction),
    .choices("gives", Phrase(nl: "geeft", en: "gives"), \.view.gives),
    .choices("receives", Phrase(nl: "krijgt", en: "receives"), \.view.receives),
    .choice("initiative", Phrase(nl: "wie neemt contact op", en: "who gets in touch"), \.view.contact.initiative),
    .choice("frequency", Phrase(nl: "hoe vaak", en: "how often"), \.view.contact.frequency),
    .choices("ways", Phrase(nl: "hoe", en: "how"), \.view.contact.ways),
    .text("distance", Phrase(nl: "afstand", en: "distance"), \.view.contact.distance),
    .choice("wish", Phrase(nl: "wens", en: "wish"), \.view.wish),
  ]
}

/// The stored texts of what has several parts.
enum MemberCodes {
  static func encode(_ vip: VIP) -> String { Packed.encode([vip.moment.rawValue, vip.why]) }

  static func vip(_ stored: String) -> VIP? {
    guard let parts = Packed.decode(stored, count: 2), let code = parts[0], let moment = VIPMoment(rawValue: code)
    else {
      return nil
    }
    return VIP(moment, why: parts[1])
  }

  static func words(_ vip: VIP) -> Phrase {
    guard let why = vip.why else { return vip.moment.phrase }
    return Phrase(nl: "\(vip.moment.phrase.nl): \(why)", en: "\(vip.moment.phrase.en): \(why)")
  }

  static func encode(_ ending: MemberEnding) -> String {
    Packed.encode([ending.kind.rawValue, ending.on?.iso, ending.note])
  }

  static func ending(_ stored: String) -> MemberEnding? {
    guard let parts = Packed.decode(stored, count: 3), let code = parts[0], let kind = Ending.Kind(rawValue: code)
    else {
      return nil
    }
    let on = parts[1].flatMap(CivilDate.init(iso:))
    guard parts[1] == nil || on != nil else { return nil }
    return MemberEnding(kind, on: on, note: parts[2])
  }

  static func words(_ ending: MemberEnding) -> Phrase {
    var phrase = ending.kind.phrase
    if let on = ending.on?.longPhrase {
      phrase = Phrase(nl: "\(phrase.nl) op \(on.nl)", en: "\(phrase.en) on \(on.en)")
    }
    if let note = ending.note { phrase = Phrase(nl: "\(phrase.nl): \(note)", en: "\(phrase.en): \(note)") }
    return phrase
  }

  static func words(_ hours: Double) -> Phrase {
    Phrase.each { Speaker($0).number(hours, upTo: 2) } + Phrase(nl: " uur per week", en: " hours a week")
  }
}
