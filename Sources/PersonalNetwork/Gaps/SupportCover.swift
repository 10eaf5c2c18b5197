/// Who gives one function of support, and every reason to talk about it.
///
/// Of the reasons that hold all are kept, in the order of `SupportStatus`; the first one decides the status, and a function
/// without a reason is covered.
public struct SupportCover: Sendable, Hashable {
  public let function: SupportFunction
  /// The ids of those who count and give it, in the order of the network.
  public let givers: [String]
  /// The ids of professionals and organisations that give it and do not count, because the client chose so.
  public let uncountedGivers: [String]
  /// Every reason that holds; none when it is covered.
  public let reasons: [GapReason]

  public var status: SupportStatus { reasons.first?.status ?? .covered }
  public var isCovered: Bool { reasons.isEmpty }

  /// - Parameters:
  ///   - network: of its people, those who count (`PersonalNetwork.counts`) are looked at.
  ///   - overasked: the ids of those who are over their own limit or said that it is heavy (`HelperLoad.isOverasked`).
  ///   - acceptsOnlyProfessionals: whether the client is content that only professionals give it; then that is no reason.
  public init(
    _ function: SupportFunction, in network: PersonalNetwork, overasked: Set<String> = [],
    acceptsOnlyProfessionals: Bool = false
  ) {
    let giving = network.people.filter { $0.gives.contains(function) }
    let counted = giving.filter(network.counts)
    self.function = function
    givers = counted.map(\.id)
    uncountedGivers = giving.filter { !$0.kind.isInformal && !network.counts($0) && !network.isOver($0) }.map(\.id)
    reasons = Self.reasons(counted, overasked: overasked, acceptsOnlyProfessionals: acceptsOnlyProfessionals)
  }

  private static func reasons(
    _ givers: [NetworkPerson], overasked: Set<String>, acceptsOnlyProfessionals: Bool
  ) -> [GapReason] {
    guard let first = givers.first else { return [.nobody] }
    var reasons: [GapReason] = []
    if givers.count == 1 { reasons.append(.leansOnOne(first.id)) }
    if !acceptsOnlyProfessionals, !givers.contains(where: \.kind.isInformal) { reasons.append(.onlyProfessional) }
    let tired = givers.map(\.id).filter(overasked.contains)
    if !tired.isEmpty { reasons.append(.overasked(tired)) }
    if givers.allSatisfy({ $0.quality?.isStrained ?? false }) { reasons.append(.strained) }
    return reasons
  }
}

extension PersonalNetwork {
  /// How every function is looked after, in the order of `SupportFunction.allCases`.
  ///
  /// - Parameters:
  ///   - overasked: the ids of those who are over their own limit or said that it is heavy (`HelperLoad.isOverasked`).
  ///   - isContentWithProfessionalGuidance: the client's view that encouragement and correction by professionals alone is
  ///     fine. It holds for that function only; that one person gives it, or is overasked, remains a reason.
  public func cover(
    overasked: Set<String> = [], isContentWithProfessionalGuidance: Bool = false
  ) -> [SupportCover] {
    SupportFunction.allCases.map {
      SupportCover(
        $0, in: self, overasked: overasked,
        acceptsOnlyProfessionals: $0 == .guidance && isContentWithProfessionalGuidance)
    }
  }
}

extension TieQuality {
  /// Whether a tie like this is a reason not to lean on it: tense, or worse than tense.
  public var isStrained: Bool {
    switch self {
    case .tense, .broken, .harmful: true
    case .supportive, .ordinary, .diluted: false
    }
  }
}
