/// How client and network member keep in touch, as asked again in each wave.
public struct TieContact: Sendable, Hashable {
  public var initiative: Initiative?
  public var frequency: ContactFrequency?
  public var ways: Set<ContactWay>
  /// How far away, in words: "om de hoek", "twee uur met de trein".
  public var distance: String?

  public init(
    initiative: Initiative? = nil, frequency: ContactFrequency? = nil, ways: Set<ContactWay> = [],
    distance: String? = nil
  ) {
    self.initiative = initiative
    self.frequency = frequency
    self.ways = ways
    self.distance = distance
  }
}

/// Who usually gets in touch.
public enum Initiative: String, CaseIterable, Sendable, Codable {
  case client, member, both
}

/// How often there is contact, from most to least.
public enum ContactFrequency: String, CaseIterable, Sendable, Codable {
  case daily, severalTimesAWeek, weekly, severalTimesAMonth, monthly, severalTimesAYear, rarely, never
}

/// How the contact goes.
public enum ContactWay: String, CaseIterable, Sendable, Codable {
  case visit, telephone, messages, video, letter, throughOthers
}

/// What the client would like with this tie.
public enum TieWish: String, CaseIterable, Sendable, Codable {
  case more, same, less, restore, end
  /// Said in so many words: no wish. Not the same as not asked.
  case noWish
}
