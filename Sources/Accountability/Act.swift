public import Access
public import People

/// What kind of thing an act does to data (NEN 7513: create, read, update, delete, execute).
public enum ActionKind: String, Sendable, Hashable, CaseIterable, Codable {
  case create
  case read
  case update
  case delete
  case execute
}

/// What somebody is about to do: what the policy decides on and what the access log will say.
public struct Act: Sendable, Hashable {
  /// The stable name of what happens: "dossier.open". Workspaces give each a label.
  public var event: String
  public var action: ActionKind
  /// The right that is needed…
  public var right: Right
  /// …on this object. For making something new: on what it is made in (a team, a dossier).
  public var object: ObjectReference
  /// Why it is done, when it is asked for.
  public var purpose: String?
  /// On what legal ground.
  public var ground: String?
  /// For whom the actor acts.
  public var onBehalfOf: PersonID?
  /// Whose data it is about. Not known beforehand: see `Occasion.concerns`.
  public var client: PersonID?
  /// The permission or consent that it rests on.
  public var permission: String?
  /// The reason of emergency access; nil when it is not one.
  public var emergencyReason: String?

  public init(
    _ event: String, _ action: ActionKind, right: Right, on object: ObjectReference, client: PersonID? = nil,
    purpose: String? = nil, ground: String? = nil, onBehalfOf: PersonID? = nil, permission: String? = nil,
    emergencyReason: String? = nil
  ) {
    self.event = event
    self.action = action
    self.right = right
    self.object = object
    self.purpose = purpose
    self.ground = ground
    self.onBehalfOf = onBehalfOf
    self.client = client
    self.permission = permission
    self.emergencyReason = emergencyReason
  }
}
