import CivilTime
import Language

extension GapView: Tracked {
  /// Every field that can change, in the order of the form.
  public static let fields: [TrackedField<GapView>] = [
    .choice("answer", Phrase(nl: "wat de cliënt ervan vindt", en: "what the client thinks"), \.answer),
    .text("words", Phrase(nl: "in eigen woorden", en: "in own words"), \.words),
    .coded(
      "notNow", Phrase(nl: "nu niet", en: "not now"), \.notNow, encode: GapCodes.encode, decode: GapCodes.notNow,
      words: GapCodes.words),
    .choice("intervention", Phrase(nl: "wat jullie gaan doen", en: "what you are going to do"), \.intervention),
    .text("plan", Phrase(nl: "hoe", en: "how"), \.plan),
    .requiredCode(
      "saidOn", Phrase(nl: "besproken op", en: "talked about on"), \.saidOn, encode: \.iso,
      decode: CivilDate.init(iso:), words: { date, _ in date.longPhrase }),
  ]
}

/// The stored text of *not now*, and the words for it.
enum GapCodes {
  static func encode(_ notNow: NotNow) -> String {
    Packed.encode([notNow.why, notNow.againOn?.iso, notNow.againBy?.code])
  }

  static func notNow(_ stored: String) -> NotNow? {
    guard let parts = Packed.decode(stored, count: 3) else { return nil }
    let (on, by) = (parts[1].flatMap(CivilDate.init(iso:)), parts[2].flatMap(Doer.init(code:)))
    guard (parts[1] == nil || on != nil) && (parts[2] == nil || by != nil) else { return nil }
    return NotNow(why: parts[0], againOn: on, againBy: by)
  }

  static func words(_ notNow: NotNow) -> Phrase {
    let again = notNow.againOn.map(again) ?? notAgain
    guard let why = notNow.why else { return again }
    return Phrase(nl: "\(why) (\(again.nl))", en: "\(why) (\(again.en))")
  }

  static func again(_ day: CivilDate) -> Phrase {
    let day = day.longPhrase
    return Phrase(nl: "mag weer ter sprake komen vanaf \(day.nl)", en: "may be raised again from \(day.en)")
  }

  static let notAgain = Phrase(
    nl: "alleen als de cliënt er zelf over begint", en: "only when the client raises it")
}
