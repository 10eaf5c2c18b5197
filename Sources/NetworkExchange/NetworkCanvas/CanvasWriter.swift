import CivilTime
import Parsing
import PersonalNetwork

/// Writes networks as Network Canvas exports them: `ego`, `attributeList` and, per kind of tie, `edgeList`. Several cases stand in
/// the same files, told apart by `networkCanvasEgoUUID` ("merged by protocol").
///
/// A parent tie goes from parent to child.
struct CanvasWriter {
  private let cases: [(case: OutgoingCase, ego: String)]
  private let name: String
  private let provenance: Provenance
  private let csv = CSVWriter()

  init(_ cases: [OutgoingCase], name: String, provenance: Provenance) {
    let taken = Set(cases.flatMap { $0.network.people.map(\.id) })
    self.cases = cases.enumerated().map { index, one in
      var ego = "ego-\(index + 1)"
      while taken.contains(ego) { ego += "-" }
      return (one, ego)
    }
    self.name = name
    self.provenance = provenance
  }

  var export: NetworkExport {
    var files = [file("ego", egoBytes), file("attributeList_Person", peopleBytes)]
    for kind in MemberTieKind.allCases
    where cases.contains(where: { $0.case.network.ties.contains { $0.kind == kind } }) {
      files.append(file("edgeList_\(kind.rawValue)", tieBytes(kind)))
    }
    var losses = ExportLosses(cases.map(\.case), file: files[0].name)
    losses.add(replaced: cases.reduce(0) { $0 + $1.case.zeroBytes }, file: files[0].name)
    return NetworkExport(files: files, report: losses.report)
  }

  private func file(_ contents: String, _ bytes: [UInt8]) -> NetworkFile {
    NetworkFile(name: "\(name)_\(contents).csv", mediaType: "text/csv; charset=utf-8", bytes: bytes)
  }

  private var egoBytes: [UInt8] {
    let header =
      [
        "networkCanvasEgoUUID", "networkCanvasCaseID", "networkCanvasSessionID", "sessionFinish", "name",
        "countsProfessionals",
      ] + Provenance.names
    let rows = cases.map { one, ego in
      let finish = one.network.asOf.map { $0.iso + "T00:00:00.000Z" } ?? ""
      return [ego, one.id, one.session ?? "", finish, one.network.clientName, String(one.network.countsProfessionals)]
        + provenance.columns.map(\.value)
    }
    return table([header] + rows)
  }

  private var peopleBytes: [UInt8] {
    let header =
      ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID", "name"] + PersonTrait.allCases.map(\.column)
    let rows = cases.flatMap { one, ego in
      one.network.people.enumerated().map { index, person in
        [String(index + 1), ego, person.id, person.name] + PersonTrait.allCases.map { $0.value(of: person) ?? "" }
      }
    }
    return table([header] + rows)
  }

  private func tieBytes(_ kind: MemberTieKind) -> [UInt8] {
    let header = [
      "edgeID", "from", "to", "networkCanvasEgoUUID", "networkCanvasUUID", "networkCanvasSourceUUID",
      "networkCanvasTargetUUID",
    ]
    let rows = cases.flatMap { one, ego in
      let number = Dictionary(one.network.people.enumerated().map { ($1.id, String($0 + 1)) }) { first, _ in first }
      return one.network.ties.filter { $0.kind == kind }.enumerated().map { index, tie in
        let from = tie.parentID ?? tie.a
        let to = tie.childID ?? tie.b
        return [
          String(index + 1), number[from] ?? "", number[to] ?? "", ego, "\(ego)-\(kind.rawValue)-\(index + 1)", from,
          to,
        ]
      }
    }
    return table([header] + rows)
  }

  private func table(_ rows: [[String]]) -> [UInt8] { rows.flatMap { csv.record($0.map(CSVCell.text)) } }
}

extension OutgoingCase {
  /// Zero bytes in the texts of this case, which no reader of CSV takes.
  var zeroBytes: Int {
    let texts = [id, session ?? "", network.clientName] + network.people.flatMap { [$0.id, $0.name] }
    return texts.reduce(0) { $0 + $1.utf8.count { $0 == 0 } }
  }
}
