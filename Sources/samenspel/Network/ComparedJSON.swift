import CivilTime
import Diagrams
import Language
import NetworkExchange
import Parsing
import PersonalNetwork

/// A change as JSON: the same keys always, `null` for what cannot be said.
struct ComparedJSON {
  let text: String

  init(_ waves: ComparedWaves, say: Speaker) {
    let change = waves.change
    let groups = ComparedFigures.groups(change).map { group in
      (group.key, JSONText.object(group.figures.map { ($0.key, Self.text($0.value)) }))
    }
    text =
      JSONText.object([
        ("before", Self.text(waves.before)), ("after", Self.text(waves.later)),
        ("matchedBy", .string(waves.matching.rawValue)), ("measures", .object(groups)),
        ("new", .array(change.new.map(Self.text))), ("gone", .array(change.gone.map(Self.text))),
        ("changed", .array(change.changed.map(Self.text))),
        ("sentence", .string(say(change.sentence))), ("details", .array(change.details.map { .string(say($0)) })),
      ]).text + "\n"
  }

  private static func text(_ value: ComparedFigures.Value) -> JSONText {
    switch value {
    case .whole(let number): .whole(number)
    case .part(let number): .number(number)
    }
  }

  private static func text(_ wave: ImportedCase) -> JSONText {
    .object([
      ("case", .string(wave.id)), ("session", JSONText(wave.session)), ("date", JSONText(wave.network.asOf?.iso)),
      ("files", .array(wave.files.map(JSONText.string))), ("people", .whole(wave.network.counted.count)),
      ("ties", .whole(wave.network.countedPairs.count)),
    ])
  }

  private static func text(_ arrival: WaveChange.Arrival) -> JSONText {
    .object([
      ("id", .string(arrival.person.id)), ("name", .string(arrival.person.name)), ("isReturn", .bool(arrival.isReturn)),
    ])
  }

  private static func text(_ departure: WaveChange.Departure) -> JSONText {
    .object([
      ("id", .string(departure.person.id)), ("name", .string(departure.person.name)),
      ("ending", JSONText(departure.ending?.kind.rawValue)), ("on", JSONText(departure.ending?.on?.iso)),
    ])
  }

  private static func text(_ change: PersonChange) -> JSONText {
    let ring = { (person: NetworkPerson) in person.ring.map { JSONText.whole($0.rawValue) } ?? .null }
    let functions = { (functions: [SupportFunction]) in JSONText.array(functions.map { .string($0.rawValue) }) }
    return .object([
      ("id", .string(change.id)), ("name", .string(change.after.name)), ("ringBefore", ring(change.before)),
      ("ringAfter", ring(change.after)), ("startedGiving", functions(change.startedGiving)),
      ("stoppedGiving", functions(change.stoppedGiving)), ("startedReceiving", functions(change.startedReceiving)),
      ("stoppedReceiving", functions(change.stoppedReceiving)),
      ("qualityBefore", JSONText(change.before.quality?.rawValue)),
      ("qualityAfter", JSONText(change.after.quality?.rawValue)),
      ("sphereBefore", .string(change.before.sphere.rawValue)), ("sphereAfter", .string(change.after.sphere.rawValue)),
    ])
  }
}
