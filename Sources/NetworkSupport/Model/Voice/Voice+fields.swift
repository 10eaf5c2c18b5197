import Access
import CivilTime
import Language
import Storage

extension Voice: Tracked {
  /// Per topic what the client says, what it counts for and what a professional sees differently.
  public static let fields: [TrackedField<Voice>] =
    VoiceTopic.allCases.flatMap(fields) + [
      .requiredCode(
        "saidOn", Phrase(nl: "besproken op", en: "talked about on"), \.saidOn, encode: \.iso,
        decode: CivilDate.init(iso:), words: { date, _ in date.longPhrase })
    ]

  private static func fields(_ topic: VoiceTopic) -> [TrackedField<Voice>] {
    [
      .text("\(topic.rawValue).words", topic.phrase, \.[topic].words),
      .choice(
        "\(topic.rawValue).weight", topic.phrase + Phrase(nl: ", wie beslist", en: ", who decides"),
        \.[topic].weight),
      .coded(
        "\(topic.rawValue).view", topic.phrase + Phrase(nl: ", wat een beroepskracht vindt", en: ", another view"),
        \.[topic].otherView, encode: VoiceCodes.encode, decode: VoiceCodes.otherView,
        words: { .verbatim($0.words) }),
    ]
  }

  /// What was said about a topic; an empty point when nothing was. A point without anything in it is not kept.
  public subscript(topic: VoiceTopic) -> VoicePoint {
    get { points[topic] ?? VoicePoint() }
    set { points[topic] = newValue.isEmpty ? nil : newValue }
  }
}

/// The stored text of another view.
enum VoiceCodes {
  static func encode(_ view: OtherView) -> String { Packed.encode([view.words, view.by.rawValue, view.on.iso]) }

  static func otherView(_ stored: String) -> OtherView? {
    guard let parts = Packed.decode(stored, count: 3), let words = parts[0],
      let by = parts[1].flatMap(AccountID.init(_:)), let on = parts[2].flatMap(CivilDate.init(iso:))
    else { return nil }
    return OtherView(words, by: by, on: on)
  }
}
