import CivilTime
import Language

extension HelperCheckIn: Tracked {
  public static let fields: [TrackedField<HelperCheckIn>] = [
    .requiredCode(
      "heaviness", Phrase(nl: "hoe zwaar", en: "how heavy"), \.heaviness, encode: { String($0) },
      decode: { Int($0) }, words: { number, _ in .verbatim("\(number)") }),
    .coded(
      "stamina", Phrase(nl: "hoe lang het nog gaat", en: "how long this can go on"), \.stamina,
      encode: { String($0) }, decode: { Int($0) }, words: { .verbatim("\($0)") }),
    .text("words", Phrase(nl: "in eigen woorden", en: "in own words"), \.words),
    .requiredCode(
      "on", Phrase(nl: "gevraagd op", en: "asked on"), \.on, encode: \.iso, decode: CivilDate.init(iso:),
      words: { date, _ in date.longPhrase }),
    .date("againOn", Phrase(nl: "weer vragen op", en: "ask again on"), \.againOn),
  ]
}
