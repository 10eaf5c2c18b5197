import Language
import PersonalNetwork

/// Which columns about people hold our own codes, all of them: those are read, others are not.
struct PeopleAttributes {
  private let spheres: [String: Sphere]?
  private let rings: [String: Ring]?
  private let kinds: [String: MemberKind]?
  /// Types of nodes whose name says what kind of member they are.
  private let kindOfType: [String: MemberKind]

  init(_ rows: [PersonRow]) {
    spheres = Self.mapping(rows.compactMap(\.sphere), Self.spheres)
    rings = Self.mapping(rows.compactMap(\.ring), Self.rings)
    kinds = Self.mapping(rows.compactMap(\.kind), Self.kinds)
    kindOfType = Dictionary(
      Set(rows.map(\.type)).compactMap { type in Self.kindsOfTypes[type.lowercased()].map { (type, $0) } }
    ) { first, _ in first }
  }

  /// Whether anything tells who is a professional.
  var knowsKinds: Bool { kinds != nil || !kindOfType.isEmpty }

  var mappedMeanings: Set<CanvasColumns.Meaning> {
    var meanings: Set<CanvasColumns.Meaning> = []
    if spheres != nil { meanings.insert(.sphere) }
    if rings != nil { meanings.insert(.ring) }
    if kinds != nil { meanings.insert(.kind) }
    return meanings
  }

  func people(_ rows: [PersonRow], language: DisplayLanguage) -> [NetworkPerson] {
    rows.map { row in
      NetworkPerson(
        id: row.id, name: GivenName(row).shown(in: language),
        sphere: row.sphere.flatMap { spheres?[$0.lowercased()] } ?? .unknown,
        ring: row.ring.flatMap { rings?[$0.lowercased()] }, kind: kind(of: row))
    }
  }

  private func kind(of row: PersonRow) -> MemberKind {
    row.kind.flatMap { kinds?[$0.lowercased()] } ?? kindOfType[row.type] ?? .informal
  }

  func report(into report: inout LossReport, rows: [PersonRow], files: [CanvasFile]) {
    for meaning in CanvasColumns.Meaning.allCases where mappedMeanings.contains(meaning) {
      guard let row = rows.first(where: { files[$0.place.file].columns.has(meaning) }) else { continue }
      let file = files[row.place.file]
      let column = file.columns.index[meaning].map { file.columnName($0) } ?? ""
      report.add(.mapped(column: column, to: "\(meaning)"), place: FilePlace(file: file.path, line: 1))
    }
    reportNames(into: &report, rows: rows, files: files)
    guard let first = rows.first else { return }
    for (type, kind) in kindOfType.sorted(by: { $0.key < $1.key }) {
      let row = rows.first { $0.type == type } ?? first
      report.add(.kindFromType(type: type, kind: kind.rawValue), place: FilePlace(file: files[row.place.file].path))
    }
    if !knowsKinds { report.add(.everybodyInformal, place: FilePlace(file: files[first.place.file].path)) }
  }

  /// A mapping when every value that was filled in has a code, else `nil`; also when nothing was filled in.
  private static func mapping<Code>(_ values: [String], _ codes: [String: Code]) -> [String: Code]? {
    !values.isEmpty && values.allSatisfy { codes[$0.lowercased()] != nil } ? codes : nil
  }

  private static let spheres = Dictionary(uniqueKeysWithValues: Sphere.allCases.map { ($0.rawValue.lowercased(), $0) })
  private static let kinds = Dictionary(
    uniqueKeysWithValues: MemberKind.allCases.map { ($0.rawValue.lowercased(), $0) })
  private static let rings: [String: Ring] = [
    "1": .inner, "2": .middle, "3": .outer, "inner": .inner, "middle": .middle, "outer": .outer,
  ]
  private static let kindsOfTypes: [String: MemberKind] = [
    "professional": .professional, "professionals": .professional, "beroepskracht": .professional,
    "beroepskrachten": .professional, "organisation": .organisation, "organization": .organisation,
    "organisations": .organisation, "organizations": .organisation, "organisatie": .organisation,
    "organisaties": .organisation, "volunteer": .volunteer, "volunteers": .volunteer, "vrijwilliger": .volunteer,
    "vrijwilligers": .volunteer, "peerworker": .peerWorker, "ervaringsdeskundige": .peerWorker,
  ]
}
