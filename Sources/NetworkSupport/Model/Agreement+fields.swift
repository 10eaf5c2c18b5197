import CivilTime
import Language
import Storage

extension Agreement: Tracked {
  /// Every field of an agreement that can change, in the order of the page.
  public static let fields: [TrackedField<Agreement>] = [
    .requiredText("what", Phrase(nl: "wat", en: "what"), \.what),
    .choice("function", Phrase(nl: "waarvoor", en: "what for"), \.function),
    .requiredCode(
      "doer", Phrase(nl: "wie doet het", en: "who does it"), \.doer, encode: \.code, decode: Doer.init(code:),
      words: AgreementCodes.words),
    .requiredCode(
      "forWhom", Phrase(nl: "voor wie", en: "for whom"), \.forWhom, encode: \.code, decode: Beneficiary.init(code:),
      words: AgreementCodes.words),
    .requiredCode(
      "rhythm", Phrase(nl: "hoe vaak", en: "how often"), \.rhythm, encode: \.code, decode: Recurrence.init(code:),
      words: { rhythm, _ in rhythm.phrase }),
    .coded(
      "minutes", Phrase(nl: "minuten", en: "minutes"), \.minutes, encode: { String($0) }, decode: { Int($0) },
      words: { .verbatim(String($0)) }),
    .requiredCode(
      "from", Phrase(nl: "vanaf", en: "from"), \.from, encode: \.iso, decode: CivilDate.init(iso:),
      words: { date, _ in date.longPhrase }),
    .date("reviewOn", Phrase(nl: "doorgaan of stoppen", en: "go on or stop"), \.reviewOn),
    .date("until", Phrase(nl: "tot en met", en: "until"), \.until),
    .text("costs", Phrase(nl: "kosten", en: "costs"), \.costs),
    .text("payer", Phrase(nl: "wie betaalt", en: "who pays"), \.payer),
    .text("standIn", Phrase(nl: "wie neemt het over", en: "who takes over"), \.standIn),
    .coded(
      "consent", Phrase(nl: "wie zei ja", en: "who said yes"), \.consent, encode: AgreementCodes.encode,
      decode: AgreementCodes.consent, words: AgreementCodes.words),
    .requiredCode(
      "state", Phrase(nl: "hoe het ervoor staat", en: "how it stands"), \.state, encode: AgreementCodes.encode,
      decode: AgreementCodes.state, words: { state, _ in AgreementCodes.words(state) }),
    .coded(
      "decision", Phrase(nl: "toch zo afgesproken, omdat", en: "agreed all the same, because"), \.decision,
      encode: AgreementDecision.encode, decode: AgreementDecision.init(stored:), words: { .verbatim($0.reason) }),
  ]
}

/// The stored texts of what has several parts, and the words for them.
enum AgreementCodes {
  static func encode(_ consent: AgreedBy) -> String { Packed.encode([consent.names, consent.on.iso]) }

  static func consent(_ stored: String) -> AgreedBy? {
    guard let parts = Packed.decode(stored, count: 2), let names = parts[0],
      let on = parts[1].flatMap(CivilDate.init(iso:))
    else { return nil }
    return AgreedBy(names, on: on)
  }

  static func words(_ consent: AgreedBy) -> Phrase {
    Phrase(
      nl: "\(consent.names), op \(consent.on.longPhrase.nl)", en: "\(consent.names), on \(consent.on.longPhrase.en)")
  }

  static func encode(_ state: AgreementState) -> String {
    switch state {
    case .proposed: Packed.encode(["proposed", nil, nil, nil])
    case .agreed: Packed.encode(["agreed", nil, nil, nil])
    case .paused(let pause): Packed.encode(["paused", pause.since.iso, pause.until?.iso, pause.reason])
    case .ended(let end): Packed.encode(["ended", end.on.iso, nil, end.reason])
    }
  }

  static func state(_ stored: String) -> AgreementState? {
    guard let parts = Packed.decode(stored, count: 4) else { return nil }
    let day = parts[1].flatMap(CivilDate.init(iso:))
    switch (parts[0], day) {
    case ("proposed", nil): return .proposed
    case ("agreed", nil): return .agreed
    case ("paused", let since?):
      return .paused(
        AgreementPause(since: since, reason: parts[3] ?? "", until: parts[2].flatMap(CivilDate.init(iso:))))
    case ("ended", let on?): return .ended(AgreementEnd(on: on, reason: parts[3] ?? ""))
    default: return nil
    }
  }

  static func words(_ state: AgreementState) -> Phrase {
    switch state {
    case .proposed: return AgreementStanding.proposed.phrase
    case .agreed: return AgreementStanding.agreed.phrase
    case .paused(let pause):
      let since = pause.since.longPhrase
      return Phrase(nl: "even stil sinds \(since.nl): \(pause.reason)", en: "paused since \(since.en): \(pause.reason)")
    case .ended(let end):
      return Phrase(
        nl: "gestopt op \(end.on.longPhrase.nl): \(end.reason)", en: "ended on \(end.on.longPhrase.en): \(end.reason)")
    }
  }

  static func words(_ doer: Doer, _ names: [String: String]) -> Phrase {
    switch doer {
    case .client: client
    case .member(let id): named(id.rawValue, names)
    case .professional(let id): named(id.rawValue, names)
    }
  }

  static func words(_ beneficiary: Beneficiary, _ names: [String: String]) -> Phrase {
    switch beneficiary {
    case .client: client
    case .member(let id): named(id.rawValue, names)
    case .clientAndMember(let id): Phrase.list([client, named(id.rawValue, names)])
    }
  }

  private static let client = Phrase(nl: "de cliënt zelf", en: "the client")

  private static func named(_ id: String, _ names: [String: String]) -> Phrase {
    names[id].map(Phrase.verbatim) ?? Phrase(nl: "iemand uit het netwerk", en: "somebody in the network")
  }
}
