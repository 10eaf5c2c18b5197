import CivilTime
import Parsing
import PersonalNetwork

/// Writes networks as EgoWeb 2 exports them: `…-ego-alter.csv`, `…-alter-pair.csv` and `…-ego-level.csv`; for the columns see
/// `EgoWebCSV`. What we know of people stands in columns after `Alter Name`, as answers to questions do there; each kind of tie is a
/// question about pairs, with 1 for yes and 0 for no.
struct EgoWebWriter {
  private let cases: [OutgoingCase]
  private let name: String
  private let provenance: Provenance
  private let csv = CSVWriter()

  init(_ cases: [OutgoingCase], name: String, provenance: Provenance) {
    self.cases = cases
    self.name = name
    self.provenance = provenance
  }

  var export: NetworkExport {
    let files = [file("ego-alter", alterBytes), file("alter-pair", pairBytes), file("ego-level", egoBytes)]
    var losses = ExportLosses(cases, file: files[0].name)
    losses.add(replaced: cases.reduce(0) { $0 + $1.zeroBytes }, file: files[0].name)
    return NetworkExport(files: files, report: losses.report)
  }

  private func file(_ contents: String, _ bytes: [UInt8]) -> NetworkFile {
    NetworkFile(name: "\(name)-\(contents).csv", mediaType: "text/csv; charset=utf-8", bytes: bytes)
  }

  private static let egoHeader =
    ["EgoID", "Interview ID", "Start Time", "End Time", "name", "session", "countsProfessionals"] + Provenance.names

  private func egoCells(_ one: OutgoingCase, number: Int) -> [String] {
    let time = one.network.asOf.map { $0.iso + " 00:00:00" } ?? ""
    return [
      one.id, String(number), time, time, one.network.clientName, one.session ?? "",
      String(one.network.countsProfessionals),
    ] + provenance.columns.map(\.value)
  }

  private var egoBytes: [UInt8] {
    table([Self.egoHeader] + cases.enumerated().map { egoCells($1, number: $0 + 1) })
  }

  private var alterBytes: [UInt8] {
    let header = Self.egoHeader + ["Alter Number", "Alter Name", "Alter ID"] + PersonTrait.allCases.map(\.column)
    let rows = cases.enumerated().flatMap { number, one in
      let ego = egoCells(one, number: number + 1)
      return one.network.people.enumerated().map { index, person in
        ego + [String(index + 1), person.name, person.id] + PersonTrait.allCases.map { $0.value(of: person) ?? "" }
      }
    }
    return table([header] + rows)
  }

  private var kinds: [MemberTieKind] {
    let used = Set(cases.flatMap { $0.network.ties.map(\.kind) })
    return used.isEmpty ? [.know] : MemberTieKind.allCases.filter(used.contains)
  }

  private var pairBytes: [UInt8] {
    let header =
      ["Interview ID", "EgoID", "Alter 1 Number", "Alter 1 Name", "Alter 2 Number", "Alter 2 Name"]
      + kinds.map(\.rawValue) + ["Alter 1 ID", "Alter 2 ID"]
    return table([header] + cases.enumerated().flatMap { rows(of: $1, number: $0 + 1) })
  }

  /// One row per pair; two when each of them is a parent of the other, which only a mistake makes so.
  private func rows(of one: OutgoingCase, number: Int) -> [[String]] {
    let people = one.network.people
    let place = Dictionary(people.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var order: [[Int]] = []
    var kindsOfPair: [[Int]: Set<MemberTieKind>] = [:]
    for tie in one.network.ties {
      guard let a = place[tie.parentID ?? tie.a], let b = place[tie.childID ?? tie.b] else { continue }
      let pair = tie.kind == .parent ? [a, b] : [min(a, b), max(a, b)]
      if kindsOfPair[pair] == nil { order.append(pair) }
      kindsOfPair[pair, default: []].insert(tie.kind)
    }
    return order.map { pair in
      let (one, other) = (people[pair[0]], people[pair[1]])
      return [String(number), cases[number - 1].id, String(pair[0] + 1), one.name, String(pair[1] + 1), other.name]
        + kinds.map { kindsOfPair[pair]?.contains($0) == true ? "1" : "0" } + [one.id, other.id]
    }
  }

  private func table(_ rows: [[String]]) -> [UInt8] { rows.flatMap { csv.record($0.map(CSVCell.text)) } }
}
