import Accountability
import CivilTime
import PersonalNetwork

/// What is asked again about one person, as typed. Choices are codes of the enum of the same name; empty is "not known".
public struct AskAgainInput: Sendable, Hashable {
  public var sphere = ""
  public var ring = ""
  public var quality = ""
  public var direction = ""
  public var gives: [String] = []
  public var receives: [String] = []
  public var frequency = ""
  public var initiative = ""
  public var wish = ""
  public var version = 0

  public init() {}

  /// The form of somebody as last seen.
  public init(_ member: NetworkMember) {
    let stored = MemberInput(member)
    sphere = stored.sphere
    ring = stored.ring
    quality = stored.quality
    direction = stored.direction
    gives = stored.gives
    receives = stored.receives
    frequency = stored.frequency
    initiative = stored.initiative
    wish = stored.wish
    version = stored.version
  }

  /// The view with what was typed put in. What is not asked here (ways of contact, distance) stays.
  /// - Throws: `Refusal.invalid`, problems at the fields of this form by their names here.
  func checked(_ view: MemberView, today: CivilDate) throws(Refusal) -> MemberView {
    var check = FormCheck(today: today)
    var changed = view
    changed.sphere = check.choice("sphere", sphere) ?? .unknown
    changed.ring = check.ring("ring", ring)
    changed.quality = check.choice("quality", quality)
    changed.direction = check.choice("direction", direction)
    changed.gives = check.choices("gives", gives)
    changed.receives = check.choices("receives", receives)
    changed.contact.frequency = check.choice("frequency", frequency)
    changed.contact.initiative = check.choice("initiative", initiative)
    changed.wish = check.choice("wish", wish)
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return changed
  }
}
