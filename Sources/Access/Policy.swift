public import CivilTime
public import Storage

/// The one policy: who may do what with which thing. Actions ask it (`decide`), lists join it (`condition`), pages ask it which
/// buttons to show (`rights`); all three are the same rule, so a list never shows what a page would refuse.
///
/// An act is allowed when all of this holds:
/// - the account is active and in the same organisation as the thing;
/// - a grant of that account runs at this moment (from ≤ now < until);
/// - the grant is on the thing itself, on its team or on its organisation;
/// - the grant is for the whole thing, or for exactly the part that is asked for;
/// - a rule gives the right to the grant's role at the grant's level.
public struct Policy: Sendable {
  let kinds: [String: ObjectKind]
  /// The rights of a role at a level, all rules added together.
  let table: [Standpoint: Set<Right>]

  /// - Parameters:
  ///   - kinds: what workspaces protect; organisations and teams are built in.
  ///   - rules: the workspaces' rules; `AccessRule.administration` is built in.
  public init(kinds: [ObjectKind], rules: [AccessRule]) {
    self.kinds = Dictionary(
      ([.organisation, .team] + kinds).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var table: [Standpoint: Set<Right>] = [:]
    for rule in AccessRule.administration + rules {
      table[Standpoint(role: rule.role, level: rule.level), default: []].formUnion(rule.rights)
    }
    self.table = table
  }

  /// Whether the actor may do this now, and by which rule. When several rules allow it, the narrowest level is named (object
  /// before team before organisation), then the role that `Role` lists first.
  public func decide(
    _ actor: Actor, _ right: Right, on object: ObjectReference, at now: Instant, _ c: any Connection
  ) throws -> Decision {
    try standing(of: actor, on: object, at: now, c).decision(on: right, in: self)
  }

  /// Everything the actor may do with the thing now.
  public func rights(
    of actor: Actor, on object: ObjectReference, at now: Instant, _ c: any Connection
  ) throws -> Set<Right> {
    try standing(of: actor, on: object, at: now, c).rights(in: self)
  }
}
