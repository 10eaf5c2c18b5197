// Take the data of a network along as a file: who made it, when and for what stands in the file, and in the access log.
// Right: dossier.export; people the client does not show to the actor are not in it. Nor is that somebody is to be consulted first:
// a file lives on where nobody can take that back.
// Event: network.data, with the purpose. Refusals: notAllowed(object); invalid at the fields of `ExportInput`.

public import Access
public import Accountability
import CivilTime
import Language
import NetworkExchange
import Parsing
import PersonalNetwork
public import Storage

/// A file that was made, ready to be kept.
public struct ExportedNetwork: Sendable, Hashable {
  /// Without the name of the client: it lies about in a folder.
  public let name: String
  public let mediaType: String
  public let bytes: [UInt8]
}

/// Makes the file. A format of several tables comes as one zip archive.
public func exportNetwork(
  _ input: ExportInput, of dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<ExportedNetwork> {
  var act = NetworkEvent.exportData.act(.read, .exportDossier, on: dossier)
  act.purpose = FormCheck.clean(input.purpose)
  return try await ledger.look(act, by: actor) { look in
    let head = try look.head(of: dossier)
    let wanted = try input.checked(today: look.today)
    let waves = try WaveRecords.all(of: dossier, look.connection).filter { wanted.waves == .all || $0.isOpen }
    // The oldest first, as one reads them.
    let readings = try waves.reversed().map { try look.network(of: $0, in: head.dossier) }
    let called = OutgoingNames(wanted.names, readings.flatMap(\.members), in: actor.language)
    let export = NetworkExport.of(
      readings.map { called.outgoing($0) }, in: wanted.format, named: "netwerk-\(look.today.iso)",
      provenance: Provenance(madeBy: actor.name, madeFor: wanted.purpose, madeOn: look.today))
    return try ExportedNetwork(export, named: "netwerk-\(look.today.iso)-\(wanted.format.rawValue)")
  }
}

extension ExportedNetwork {
  fileprivate init(_ export: NetworkExport, named name: String) throws {
    if let file = export.files.first, export.files.count == 1 {
      self.init(name: file.name, mediaType: file.mediaType, bytes: file.bytes)
    } else {
      var archive = ZipWriter()
      for file in export.files { archive.add(file.name, bytes: file.bytes) }
      self.init(name: name + ".zip", mediaType: "application/zip", bytes: try archive.bytes())
    }
  }
}

/// What people are called in a file that goes out: by name, or by a number that is the same in every wave.
struct OutgoingNames {
  private let names: ExportInput.Names
  private let numbers: [String: Int]
  private let language: DisplayLanguage

  /// - Parameter members: of all waves; somebody may come more than once.
  init(_ names: ExportInput.Names, _ members: [NetworkMember], in language: DisplayLanguage) {
    self.names = names
    self.language = language
    let ids = Set(members.map(\.id.rawValue)).sorted()
    numbers = Dictionary(ids.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  func outgoing(_ reading: WaveReading) -> OutgoingCase {
    let network = names == .names ? reading.network : numbered(reading.network)
    return OutgoingCase(id: network.clientName, session: String(reading.wave.number), network: network)
  }

  /// The same network of people without names, and without the ids that we know them by.
  private func numbered(_ network: PersonalNetwork) -> PersonalNetwork {
    let people = network.people.map { person in
      var person = person
      let number = numbers[person.id] ?? 0
      person.id = "p\(number)"
      person.name = Speaker(language)(Phrase(nl: "persoon \(number)", en: "person \(number)"))
      return person
    }
    let ties = network.ties.map { tie in
      // A parent tie goes from parent to child.
      let from = tie.parentID ?? tie.a
      let to = from == tie.a ? tie.b : tie.a
      return MemberTie(a: "p\(numbers[from] ?? 0)", b: "p\(numbers[to] ?? 0)", kind: tie.kind)
    }
    return PersonalNetwork(
      clientName: Speaker(language)(Phrase(nl: "cliënt", en: "client")), people: people, ties: ties, asOf: network.asOf,
      countsProfessionals: network.countsProfessionals)
  }
}
