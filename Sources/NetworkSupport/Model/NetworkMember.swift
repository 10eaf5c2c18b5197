public import CivilTime
public import People
public import PersonalNetwork

/// Somebody in the client's network: who it is (identity, with a version and a history) and how the client sees this
/// person in the wave at hand (`view`).
public struct NetworkMember: Sendable, Hashable, Identifiable {
  public let id: MemberID
  public let dossier: DossierID
  /// The one identity in `People` behind this member, the same over all dossiers.
  public let person: PersonID
  public var name: String
  public var kind: MemberKind
  public var vip: VIP?
  public var since: RoughDate?
  public var ending: MemberEnding?
  public var limits: HelperLimits
  public var visibleTo: Visibility
  /// How the client sees this person in the wave at hand; before that wave has asked, how it was the last time.
  public var view: MemberView
  /// The wave in which the view was written; nil when there is none yet.
  public var viewWave: WaveID?
  /// The day on which everything in the view was asked in a follow-up.
  public var askedOn: CivilDate?
  public var version: Int

  public init(
    id: MemberID, dossier: DossierID, person: PersonID, name: String, kind: MemberKind = .informal, vip: VIP? = nil,
    since: RoughDate? = nil, ending: MemberEnding? = nil, limits: HelperLimits = HelperLimits(),
    visibleTo: Visibility = .team, view: MemberView = MemberView(), viewWave: WaveID? = nil,
    askedOn: CivilDate? = nil, version: Int = 1
  ) {
    self.id = id
    self.dossier = dossier
    self.person = person
    self.name = name
    self.kind = kind
    self.vip = vip
    self.since = since
    self.ending = ending
    self.limits = limits
    self.visibleTo = visibleTo
    self.view = view
    self.viewWave = viewWave
    self.askedOn = askedOn
    self.version = version
  }

  public var isGone: Bool { ending != nil }

  /// Whether a follow-up still has to ask about this person: "nog zo?".
  public func isToBeAsked(in wave: Wave) -> Bool {
    wave.isFollowUp && wave.isOpen && !isGone && (viewWave != wave.id || askedOn == nil)
  }
}

/// How a tie came to its end, since when, and what the client wants to say about it.
public struct MemberEnding: Sendable, Hashable {
  public var ending: Ending
  public var note: String?

  public init(_ kind: Ending.Kind, on: CivilDate? = nil, note: String? = nil) {
    ending = Ending(kind, on: on)
    self.note = note
  }

  public var kind: Ending.Kind { ending.kind }
  public var on: CivilDate? { ending.on }
}
