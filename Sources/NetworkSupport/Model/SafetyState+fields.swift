import CivilTime
import Language

extension SafetyState: Tracked {
  public static let fields: [TrackedField<SafetyState>] = [
    .coded(
      "safety", Phrase(nl: "eerst overleggen", en: "consult first"), \.flag, encode: encode, decode: decode,
      words: words)
  ]

  private static let encode: @Sendable (SafetyFlag) -> String = { flag in
    Packed.encode([flag.reason, flag.setOn.iso, flag.reviewOn?.iso])
  }

  private static let decode: @Sendable (String) -> SafetyFlag? = { stored in
    guard let parts = Packed.decode(stored, count: 3), let reason = parts[0],
      let setOn = parts[1].flatMap(CivilDate.init(iso:))
    else { return nil }
    return SafetyFlag(reason: reason, setOn: setOn, reviewOn: parts[2].flatMap(CivilDate.init(iso:)))
  }

  private static let words: @Sendable (SafetyFlag) -> Phrase = { flag in
    let since = flag.setOn.longPhrase
    return Phrase(nl: "\(flag.reason) (sinds \(since.nl))", en: "\(flag.reason) (since \(since.en))")
  }
}
