import CivilTime
import Parsing
import PersonalNetwork

/// Writes our own JSON, which holds everything; docs/network-files.md says what stands where. Keys come in a fixed order and are
/// always there, so that the same networks give the same bytes and two files can be compared line by line.
struct SamenspelJSONWriter {
  private let cases: [OutgoingCase]
  private let name: String
  private let provenance: Provenance

  init(_ cases: [OutgoingCase], name: String, provenance: Provenance) {
    self.cases = cases
    self.name = name
    self.provenance = provenance
  }

  var export: NetworkExport {
    let file = name + ".json"
    let document = JSONText.object([
      ("format", .string(SamenspelJSON.format)), ("version", .whole(SamenspelJSON.version)),
      ("madeBy", .string(provenance.madeBy)), ("madeFor", .string(provenance.madeFor)),
      ("madeOn", JSONText(provenance.madeOn?.iso)), ("madeWith", .string(provenance.madeWith)),
      ("cases", .array(cases.map(Self.text))),
    ])
    return NetworkExport(
      files: [NetworkFile(name: file, mediaType: "application/json", bytes: Array((document.lines + "\n").utf8))],
      report: ExportLosses(cases, file: file, keepsSafetyFlag: true).report)
  }

  private static func text(_ one: OutgoingCase) -> JSONText {
    .object([
      ("id", .string(one.id)), ("session", JSONText(one.session)), ("clientName", .string(one.network.clientName)),
      ("asOf", JSONText(one.network.asOf?.iso)), ("countsProfessionals", .bool(one.network.countsProfessionals)),
      ("people", .array(one.network.people.map(text))), ("ties", .array(one.network.ties.map(text))),
    ])
  }

  private static func text(_ person: NetworkPerson) -> JSONText {
    let ending = person.ending.map { ending in
      JSONText.object([("kind", .string(ending.kind.rawValue)), ("on", JSONText(ending.on?.iso))])
    }
    return .object([
      ("id", .string(person.id)), ("name", .string(person.name)), ("sphere", .string(person.sphere.rawValue)),
      ("ring", person.ring.map { .whole($0.rawValue) } ?? .null), ("kind", .string(person.kind.rawValue)),
      ("vip", JSONText(person.vip?.rawValue)), ("quality", JSONText(person.quality?.rawValue)),
      ("direction", JSONText(person.direction?.rawValue)), ("gives", text(person.gives)),
      ("receives", text(person.receives)), ("ending", ending ?? .null), ("safetyFlag", .bool(person.hasSafetyFlag)),
    ])
  }

  /// In the order of the code list, not in that of a set.
  private static func text(_ functions: Set<SupportFunction>) -> JSONText {
    .array(SupportFunction.allCases.filter(functions.contains).map { .string($0.rawValue) })
  }

  private static func text(_ tie: MemberTie) -> JSONText {
    .object([
      ("from", .string(tie.parentID ?? tie.a)), ("to", .string(tie.childID ?? tie.b)),
      ("kind", .string(tie.kind.rawValue)),
    ])
  }
}
