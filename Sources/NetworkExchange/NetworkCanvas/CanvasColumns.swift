import Parsing

/// Which column of a file means what: by name, whatever the case of its letters. Names of several versions of Network
/// Canvas are known.
struct CanvasColumns: Sendable {
  /// What a column can mean to us.
  enum Meaning: Sendable, Hashable, CaseIterable {
    case client, caseID, session, sessionFinish
    case uuid, number, name, nodeType, countsProfessionals
    case tieID, tieNumber, from, to, sourceUUID, targetUUID, edgeType
  }

  private(set) var index: [Meaning: Int] = [:]
  /// The columns that may hold our codes about people.
  private(set) var traits: [PersonTrait: Int] = [:]
  /// Names of columns with a meaning that another column has already.
  private(set) var repeated: [(name: String, column: Int)] = []
  let header: [String]

  init(header: [String]) {
    self.header = header.map { $0.trimmingBlanks() }
    for (column, name) in self.header.enumerated() {
      if let trait = PersonTrait(column: name), traits[trait] == nil { traits[trait] = column }
      guard let meaning = Self.meanings[name.lowercased()] else { continue }
      if index[meaning] == nil { index[meaning] = column } else { repeated.append((name, column)) }
    }
  }

  func has(_ meaning: Meaning) -> Bool { index[meaning] != nil }

  /// What a field says; `nil` when the column is not there or the field is empty.
  func value(_ meaning: Meaning, of fields: [String]) -> String? {
    index[meaning].flatMap { value(at: $0, of: fields) }
  }

  /// What a field says, without the apostrophe that keeps spreadsheets from running it; `nil` when it is empty.
  func value(at column: Int, of fields: [String]) -> String? {
    guard column < fields.count else { return nil }
    let text = CSVCell.unguarded(fields[column].trimmingBlanks())
    return text.isEmpty ? nil : text
  }

  /// What the fields about a person say, as typed.
  func traits(of fields: [String]) -> [PersonTrait: String] {
    traits.compactMapValues { value(at: $0, of: fields) }
  }

  /// What each column says, by its name in lower case.
  func values(of fields: [String]) -> [String: String] {
    Dictionary(header.indices.map { (header[$0].lowercased(), value(at: $0, of: fields) ?? "") }) { first, _ in first }
  }

  /// Older names come from Network Canvas 4 to 6: networkCanvasEgoID, networkCanvasAlterID, networkCanvasNodeType.
  private static let meanings: [String: Meaning] = [
    "networkcanvasegouuid": .client, "networkcanvasegoid": .client,
    "networkcanvascaseid": .caseID, "networkcanvassessionid": .session, "sessionfinish": .sessionFinish,
    "networkcanvasuuid": .uuid, "networkcanvasalterid": .uuid, "_uid": .uuid, "nodeid": .number,
    "networkcanvasnodetype": .nodeType, "networkcanvastype": .nodeType,
    "countsprofessionals": .countsProfessionals,
    "networkcanvasedgeid": .tieID, "edgeid": .tieNumber, "networkcanvasedgetype": .edgeType,
    "from": .from, "to": .to, "source": .from, "target": .to,
    "networkcanvassourceuuid": .sourceUUID, "networkcanvastargetuuid": .targetUUID,
  ]
}
