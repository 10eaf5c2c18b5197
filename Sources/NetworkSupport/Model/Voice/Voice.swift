public import Access
public import CivilTime

/// What the client wants to decide, in own words. It stands at the top of every page with plans.
public struct Voice: Sendable, Hashable {
  public let dossier: DossierID
  /// Only what was talked about.
  public var points: [VoiceTopic: VoicePoint]
  /// The day this was last talked about.
  public var saidOn: CivilDate
  /// 0 when nothing was ever written.
  public var version: Int

  public init(dossier: DossierID, points: [VoiceTopic: VoicePoint] = [:], saidOn: CivilDate, version: Int = 0) {
    self.dossier = dossier
    self.points = points
    self.saidOn = saidOn
    self.version = version
  }

  /// What was talked about, in the order of the topics.
  public var spoken: [(topic: VoiceTopic, point: VoicePoint)] {
    VoiceTopic.allCases.compactMap { topic in points[topic].map { (topic, $0) } }
  }
}

/// What there is to decide about help.
public enum VoiceTopic: String, CaseIterable, Sendable, Codable {
  case whatAndHow, moment, duration, frequency, appointments, withWhom
}

/// What the client says about one topic, what that counts for, and what a professional sees differently.
public struct VoicePoint: Sendable, Hashable {
  public var words: String?
  public var weight: VoiceWeight?
  /// Beside the client's words, not in their place.
  public var otherView: OtherView?

  public init(words: String? = nil, weight: VoiceWeight? = nil, otherView: OtherView? = nil) {
    self.words = words
    self.weight = weight
    self.otherView = otherView
  }

  public var isEmpty: Bool { self == VoicePoint() }
}

/// What a client's words count for.
public enum VoiceWeight: String, CaseIterable, Sendable, Codable {
  /// The client decides: binding.
  case influence
  /// The client is heard, somebody else decides: not binding.
  case heard
}

/// What a professional sees differently. Every judgement has an author and a day.
public struct OtherView: Sendable, Hashable {
  public var words: String
  public var by: AccountID
  public var on: CivilDate

  public init(_ words: String, by: AccountID, on: CivilDate) {
    self.words = words
    self.by = by
    self.on = on
  }
}
