import ResearchExchange
import Storage
import StorageSQLite

/// A project of QualCoder (`data.qda`): its rows, from the tables that versions 2 to 14 of its database have.
struct QualCoderDatabase {
  private let database: ForeignSQLite

  /// Nil when the file does not have its tables.
  init?(_ database: ForeignSQLite) {
    let needed: [String: Set<String>] = [
      "source": ["id", "name", "fulltext", "mediapath"], "code_name": ["cid", "name", "catid"],
      "code_cat": ["catid", "name", "supercatid"], "code_text": ["ctid", "cid", "fid", "pos0", "pos1"],
    ]
    guard needed.allSatisfy({ table, columns in database.tables[table]?.isSuperset(of: columns) ?? false }) else {
      return nil
    }
    self.database = database
  }

  func rows(named name: String) throws(StorageError) -> QualCoderRows {
    var rows = QualCoderRows(name: name)
    try database.rows(of: "project", ["memo"], orderedBy: "date") { rows.memo = $0.text("memo") }
    try database.rows(
      of: "source", ["id", "name", "fulltext", "mediapath", "memo", "owner", "date"], orderedBy: "id"
    ) { row in
      guard let id = row.integer("id") else { return }
      rows.sources.append(
        QualCoderRows.Source(
          id: id, name: row.text("name") ?? "", fulltext: row.text("fulltext"), mediapath: row.text("mediapath"),
          memo: row.text("memo"), owner: row.text("owner"), date: row.text("date")))
    }
    rows.categories = try labels("code_cat", id: "catid", parent: "supercatid")
    rows.codes = try labels("code_name", id: "cid", parent: "catid")
    rows.codings = try codings("code_text", id: "ctid", source: "fid", at: ["pos0", "pos1"], place: Self.text)
    rows.codings += try codings("code_av", id: "avid", source: "id", at: ["pos0", "pos1"], place: Self.time)
    rows.codings += try codings(
      "code_image", id: "imid", source: "id", at: ["x1", "y1", "width", "height"], place: Self.area)
    rows.cases = try cases()
    try takeAttributes(into: &rows)
    rows.journals = try notes("journal", id: "jid", title: "name", text: "jentry")
    rows.annotations = try notes("annotation", id: "anid", title: "title", text: "memo")
    return rows
  }

  private func labels(_ table: String, id: String, parent: String) throws(StorageError) -> [QualCoderRows.Label] {
    var found: [QualCoderRows.Label] = []
    try database.rows(of: table, [id, "name", parent, "memo", "color"], orderedBy: id) { row in
      guard let number = row.integer(id) else { return }
      found.append(
        QualCoderRows.Label(
          id: number, name: row.text("name") ?? "", parent: row.integer(parent), memo: row.text("memo"),
          color: row.text("color")))
    }
    return found
  }

  private typealias Place = QualCoderRows.Coding.Place

  private static func text(_ row: ForeignSQLite.Row) -> Place? {
    guard let start = row.integer("pos0"), let end = row.integer("pos1") else { return nil }
    return .text(pos0: start, pos1: end)
  }

  private static func time(_ row: ForeignSQLite.Row) -> Place? {
    guard let start = row.integer("pos0"), let end = row.integer("pos1") else { return nil }
    return .time(pos0: start, pos1: end)
  }

  private static func area(_ row: ForeignSQLite.Row) -> Place? {
    guard let x1 = row.integer("x1"), let y1 = row.integer("y1"), let width = row.integer("width"),
      let height = row.integer("height")
    else { return nil }
    return .area(x1: x1, y1: y1, width: width, height: height)
  }

  private func codings(
    _ table: String, id: String, source: String, at columns: [String], place: (ForeignSQLite.Row) -> Place?
  ) throws(StorageError) -> [QualCoderRows.Coding] {
    var found: [QualCoderRows.Coding] = []
    let others = [id, "cid", source, "seltext", "memo", "owner", "date"]
    try database.rows(of: table, others + columns, orderedBy: id) { row in
      guard let number = row.integer(id), let code = row.integer("cid"), let whose = row.integer(source),
        let place = place(row)
      else { return }
      found.append(
        QualCoderRows.Coding(
          id: number, code: code, source: whose, place: place, quote: row.text("seltext"), memo: row.text("memo"),
          owner: row.text("owner"), date: row.text("date")))
    }
    return found
  }

  private func cases() throws(StorageError) -> [QualCoderRows.Case] {
    var parts: [Int: [QualCoderRows.Case.Part]] = [:]
    try database.rows(of: "case_text", ["id", "caseid", "fid", "pos0", "pos1"], orderedBy: "id") { row in
      guard let one = row.integer("caseid"), let source = row.integer("fid") else { return }
      let part = QualCoderRows.Case.Part(source: source, pos0: row.integer("pos0"), pos1: row.integer("pos1"))
      parts[one, default: []].append(part)
    }
    var found: [QualCoderRows.Case] = []
    try database.rows(of: "cases", ["caseid", "name", "memo"], orderedBy: "caseid") { row in
      guard let id = row.integer("caseid") else { return }
      found.append(
        QualCoderRows.Case(id: id, name: row.text("name") ?? "", memo: row.text("memo"), parts: parts[id] ?? []))
    }
    return found
  }

  private func takeAttributes(into rows: inout QualCoderRows) throws(StorageError) {
    try database.rows(of: "attribute_type", ["name", "memo", "valuetype"], orderedBy: "name") { row in
      guard let name = row.text("name") else { return }
      rows.attributes.append(
        QualCoderRows.Attribute(name: name, memo: row.text("memo"), valuetype: row.text("valuetype") ?? "character"))
    }
    try database.rows(of: "attribute", ["attrid", "name", "attr_type", "value", "id"], orderedBy: "attrid") { row in
      guard let name = row.text("name"), let id = row.integer("id") else { return }
      rows.values.append(
        QualCoderRows.Value(
          name: name, attributeType: row.text("attr_type") ?? "", value: row.text("value"), id: id))
    }
  }

  private func notes(
    _ table: String, id: String, title: String, text: String
  ) throws(StorageError) -> [QualCoderRows.Note] {
    var found: [QualCoderRows.Note] = []
    let columns = [id, title, text, "owner", "date", "fid", "pos0", "pos1"]
    try database.rows(of: table, columns, orderedBy: id) { row in
      guard let number = row.integer(id) else { return }
      let part = row.integer("fid").map {
        QualCoderRows.Case.Part(source: $0, pos0: row.integer("pos0"), pos1: row.integer("pos1"))
      }
      found.append(
        QualCoderRows.Note(
          id: number, title: row.text(title), text: row.text(text) ?? "", owner: row.text("owner"),
          date: row.text("date"), part: part))
    }
    return found
  }
}
