import Language
public import PersonalNetwork

/// All measures of a network in words, in two sets: the few that matter to a client, and the rest ("meer cijfers").
///
/// ```swift
/// let list = MeasureList(network, change: WaveChange(from: earlier, to: network))
/// for statement in list.few { … }
/// ```
///
/// The words can stand on any page: no word from the left column of *Words on the page* (the design's product.md). Low
/// density is not called bad: many separate contacts bring variety and cost coordination.
public struct MeasureList: Sendable, Hashable {
  /// How many people, who gives what, what leans on one person, who knows nobody else, and what changed.
  public let few: [MeasureStatement]
  /// Everything else.
  public let more: [MeasureStatement]

  /// - Parameter change: since an earlier wave; without it nothing is said about change.
  public init(_ network: PersonalNetwork, change: WaveChange? = nil) {
    let facts = MeasureFacts(network, change: change)
    few = facts.few
    more = facts.people + facts.structure + facts.support + facts.overTime
  }
}

/// What the statements are made from.
struct MeasureFacts {
  let network: PersonalNetwork
  let counted: [NetworkPerson]
  let measures: NetworkMeasures
  let change: WaveChange?

  init(_ network: PersonalNetwork, change: WaveChange?) {
    self.network = network
    self.change = change
    counted = network.counted
    measures = NetworkMeasures(network)
  }

  var size: Int { counted.count }
  var client: String { ShownName.onOneLine(network.clientName) }

  func name(_ id: String) -> Phrase { .verbatim(counted.first { $0.id == id }?.shownInSentence ?? "?") }
  func names(_ ids: [String]) -> Phrase { .list(ids.map(name)) }

  var basis: Phrase {
    network.countsProfessionals
      ? Phrase(nl: "Beroepskrachten tellen mee.", en: "Professionals are counted.")
      : Phrase(nl: "Beroepskrachten tellen niet mee.", en: "Professionals are not counted.")
  }

  func statement(
    _ id: String, _ name: Phrase, _ figure: Phrase, _ sentence: Phrase, not notSaid: Phrase
  ) -> MeasureStatement {
    MeasureStatement(
      id: id, name: name, figure: figure, sentence: sentence, notSaid: notSaid, basis: basis, isDefined: true)
  }

  /// A measure that may be undefined.
  ///
  /// - Parameters:
  ///   - value: the figure, `nil` when undefined.
  ///   - why: what to say then.
  func statement<Value>(
    _ id: String, _ name: Phrase, _ value: Value?, else why: Phrase, figure: (Value) -> Phrase,
    sentence: (Value) -> Phrase, not notSaid: Phrase
  ) -> MeasureStatement {
    guard let value else {
      return MeasureStatement(
        id: id, name: name, figure: Undefined.figure, sentence: why, notSaid: notSaid, basis: basis, isDefined: false)
    }
    return statement(id, name, figure(value), sentence(value), not: notSaid)
  }

  /// "1 mens", "7 mensen".
  static func people(_ count: Int) -> Phrase {
    .counted(
      count, nl: (one: "1 mens", other: "\(count) mensen"), en: (one: "1 person", other: "\(count) people"))
  }

  static func percent(_ share: Double) -> Phrase { .percent(share) }
  static func decimals(_ value: Double) -> Phrase { .number(value, decimals: 2) }
}
