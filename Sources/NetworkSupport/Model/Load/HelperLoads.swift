import CivilTime
public import PersonalNetwork
public import Storage

/// What was asked of the people of one network, against what they said is possible.
public struct HelperLoads: Sendable {
  /// In this dossier alone.
  public let here: [MemberID: HelperLoad]
  /// With what they do elsewhere, for those who permitted that it is added up.
  public let total: [MemberID: HelperLoad]
  /// What was said last.
  public let checkIns: [MemberID: HelperCheckIn]

  /// Those who are over their own limit or said that it is heavy, as the rules of gaps want them.
  public var overasked: Set<String> { Set(total.filter(\.value.isOverasked).keys.map(\.rawValue)) }

  init(
    of members: [NetworkMember], here: [MemberID: [Commitment]], elsewhere: [MemberID: [Commitment]],
    checkIns: [MemberID: HelperCheckIn]
  ) {
    func load(_ member: NetworkMember, _ commitments: [Commitment]) -> HelperLoad {
      HelperLoad(commitments, limits: member.limits.own, checkIn: checkIns[member.id]?.said)
    }
    self.here = Self.byID(members.map { ($0.id, load($0, here[$0.id] ?? [])) })
    total = Self.byID(members.map { ($0.id, load($0, (here[$0.id] ?? []) + (elsewhere[$0.id] ?? []))) })
    self.checkIns = checkIns
  }

  private static func byID(_ loads: [(MemberID, HelperLoad)]) -> [MemberID: HelperLoad] {
    Dictionary(loads, uniquingKeysWith: { first, _ in first })
  }

  /// Whether what somebody does elsewhere is part of the total.
  public func isSummed(_ member: MemberID) -> Bool {
    (total[member]?.commitments.count ?? 0) > (here[member]?.commitments.count ?? 0)
  }
}

extension HelperLimits {
  /// As the rules of load know them.
  var own: OwnLimits { OwnLimits(timesPerWeek: timesPerWeek, hoursPerWeek: hoursPerWeek, until: until) }
}

extension Agreement {
  /// As far as it weighs for whoever does it.
  var commitment: Commitment { Commitment(rhythm: rhythm, minutes: minutes, function: function, until: until) }

  /// Whether this asks something of somebody that was not asked before.
  func asksMore(than old: Agreement?) -> Bool {
    guard let old else { return true }
    return doer != old.doer || commitment != old.commitment || (state == .agreed && old.state != .agreed)
  }
}
