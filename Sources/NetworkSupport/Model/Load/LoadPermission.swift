public import CivilTime
import Language

/// A helper's permission that what this person does is added up over everybody he or she helps. Only how often and how long is
/// added up; for whom stays unsaid.
public struct LoadPermission: Sendable, Hashable {
  public struct Given: Sendable, Hashable {
    public var on: CivilDate
    /// How it was given, in words: "aan de telefoon".
    public var how: String?

    public init(on: CivilDate, how: String? = nil) {
      self.on = on
      self.how = how
    }
  }

  /// Nil: never given, or withdrawn.
  public var given: Given?
  /// 0 when it was never given.
  public var version: Int

  public init(given: Given? = nil, version: Int = 0) {
    self.given = given
    self.version = version
  }
}

extension LoadPermission: Tracked {
  public static let fields: [TrackedField<LoadPermission>] = [
    .coded(
      "permission", Phrase(nl: "mag opgeteld worden", en: "may be added up"), \.given,
      encode: { Packed.encode([$0.on.iso, $0.how]) },
      decode: { stored in
        guard let parts = Packed.decode(stored, count: 2), let on = parts[0].flatMap(CivilDate.init(iso:)) else {
          return nil
        }
        return Given(on: on, how: parts[1])
      },
      words: { given in
        given.how.map { how in given.on.longPhrase + .verbatim(", \(how)") } ?? given.on.longPhrase
      })
  ]
}
