public import PersonalNetwork

/// What is asked again each time about one person, keyed by (wave, member).
public struct MemberView: Sendable, Hashable {
  public var sphere: Sphere
  public var ring: Ring?
  public var quality: TieQuality?
  public var direction: HelpDirection?
  public var contact: TieContact
  public var wish: TieWish?
  /// Support this person gives the client.
  public var gives: Set<SupportFunction>
  /// Support this person receives from the client: what makes reciprocity visible.
  public var receives: Set<SupportFunction>

  public init(
    sphere: Sphere = .unknown, ring: Ring? = nil, quality: TieQuality? = nil, direction: HelpDirection? = nil,
    contact: TieContact = TieContact(), wish: TieWish? = nil, gives: Set<SupportFunction> = [],
    receives: Set<SupportFunction> = []
  ) {
    self.sphere = sphere
    self.ring = ring
    self.quality = quality
    self.direction = direction
    self.contact = contact
    self.wish = wish
    self.gives = gives
    self.receives = receives
  }
}
