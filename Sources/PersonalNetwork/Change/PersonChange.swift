/// Somebody who is in both waves, as this person was and as this person is.
public struct PersonChange: Sendable, Hashable, Identifiable {
  public let before: NetworkPerson
  public let after: NetworkPerson

  public init(from before: NetworkPerson, to after: NetworkPerson) {
    self.before = before
    self.after = after
  }

  public var id: String { after.id }

  /// How the ring changed.
  public enum RingChange: Sendable, Hashable {
    case closer(from: Ring, to: Ring)
    case further(from: Ring, to: Ring)
    /// Nobody had chosen a ring, and now the client did. That says nothing about closer or further.
    case chosen(Ring)
    /// The client chose a ring before, and does not any more.
    case noLongerChosen(Ring)
  }

  /// `nil` when the ring is the same.
  public var ring: RingChange? {
    switch (before.ring, after.ring) {
    case (let from?, let to?) where to < from: .closer(from: from, to: to)
    case (let from?, let to?) where to > from: .further(from: from, to: to)
    case (nil, let to?): .chosen(to)
    case (let from?, nil): .noLongerChosen(from)
    default: nil
    }
  }

  public var cameCloser: Bool { if case .closer = ring { true } else { false } }
  public var wentFurther: Bool { if case .further = ring { true } else { false } }

  /// What this person began to give the client, in the order of `SupportFunction.allCases`.
  public var startedGiving: [SupportFunction] { Self.added(before.gives, after.gives) }
  public var stoppedGiving: [SupportFunction] { Self.added(after.gives, before.gives) }
  /// What this person began to receive from the client.
  public var startedReceiving: [SupportFunction] { Self.added(before.receives, after.receives) }
  public var stoppedReceiving: [SupportFunction] { Self.added(after.receives, before.receives) }

  public var changedQuality: Bool { before.quality != after.quality }
  public var changedSphere: Bool { before.sphere != after.sphere }

  /// Whether nothing of all this changed.
  public var isEmpty: Bool {
    ring == nil && before.gives == after.gives && before.receives == after.receives && !changedQuality && !changedSphere
  }

  private static func added(_ old: Set<SupportFunction>, _ new: Set<SupportFunction>) -> [SupportFunction] {
    SupportFunction.allCases.filter { new.contains($0) && !old.contains($0) }
  }
}
