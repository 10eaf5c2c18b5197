import CivilTime
import PersonalNetwork

/// The member's form as typed: everything about one person except contact details, the safety flag and how it ended.
/// Choices are codes of the enum of the same name; empty is "not known".
public struct MemberInput: Sendable, Hashable {
  public var name = ""
  public var kind = ""
  public var vip = ""
  public var vipWhy = ""
  /// A year, a month of a year or a day.
  public var since = ""
  public var limitWords = ""
  public var limitTimes = ""
  public var limitHours = ""
  public var limitUntil = ""
  public var limitNotFor = ""
  public var visibleTo = ""
  public var sphere = ""
  public var ring = ""
  public var quality = ""
  public var direction = ""
  public var gives: [String] = []
  public var receives: [String] = []
  public var initiative = ""
  public var frequency = ""
  public var ways: [String] = []
  public var distance = ""
  public var wish = ""
  public var version = 0

  public init() {}

  /// The form of somebody as stored.
  public init(_ member: NetworkMember) {
    name = member.name
    kind = member.kind.rawValue
    vip = member.vip?.moment.rawValue ?? ""
    vipWhy = member.vip?.why ?? ""
    since = member.since?.typed ?? ""
    limitWords = member.limits.words ?? ""
    limitTimes = member.limits.timesPerWeek.map(Self.typed) ?? ""
    limitHours = member.limits.hoursPerWeek.map(Self.typed) ?? ""
    limitUntil = member.limits.until?.typed ?? ""
    limitNotFor = member.limits.notFor ?? ""
    visibleTo = member.visibleTo.rawValue
    version = member.version
    fill(from: member.view)
  }

  private mutating func fill(from view: MemberView) {
    sphere = view.sphere.rawValue
    ring = view.ring.map { String($0.rawValue) } ?? ""
    quality = view.quality?.rawValue ?? ""
    direction = view.direction?.rawValue ?? ""
    gives = SupportFunction.allCases.filter(view.gives.contains).map(\.rawValue)
    receives = SupportFunction.allCases.filter(view.receives.contains).map(\.rawValue)
    initiative = view.contact.initiative?.rawValue ?? ""
    frequency = view.contact.frequency?.rawValue ?? ""
    ways = ContactWay.allCases.filter(view.contact.ways.contains).map(\.rawValue)
    distance = view.contact.distance ?? ""
    wish = view.wish?.rawValue ?? ""
  }

  /// `2`, `1,5`: as people type it in Dutch.
  private static func typed(_ hours: Double) -> String {
    hours == hours.rounded() ? String(Int(hours)) : String(hours).replacing(".", with: ",")
  }
}
