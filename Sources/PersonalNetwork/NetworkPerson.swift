/// Somebody in a client's network, as the client sees this person at one moment.
public struct NetworkPerson: Sendable, Identifiable, Hashable {
  public var id: String
  public var name: String
  public var sphere: Sphere
  /// `nil` when the client did not choose a ring.
  public var ring: Ring?
  public var kind: MemberKind
  public var vip: VIPMoment?
  public var quality: TieQuality?
  /// `nil` when not known; not the same as `.mutual`.
  public var direction: HelpDirection?
  /// What this person gives the client.
  public var gives: Set<SupportFunction>
  /// What this person receives from the client.
  public var receives: Set<SupportFunction>
  public var ending: Ending?
  /// "Consult first": for staff only, never drawn on a page for others.
  public var hasSafetyFlag: Bool

  public init(
    id: String, name: String, sphere: Sphere = .unknown, ring: Ring? = nil, kind: MemberKind = .informal,
    vip: VIPMoment? = nil, quality: TieQuality? = nil, direction: HelpDirection? = nil,
    gives: Set<SupportFunction> = [], receives: Set<SupportFunction> = [], ending: Ending? = nil,
    hasSafetyFlag: Bool = false
  ) {
    self.id = id
    self.name = name
    self.sphere = sphere
    self.ring = ring
    self.kind = kind
    self.vip = vip
    self.quality = quality
    self.direction = direction
    self.gives = gives
    self.receives = receives
    self.ending = ending
    self.hasSafetyFlag = hasSafetyFlag
  }
}
