import ResearchExchange
import Storage
import StorageSQLite

/// A file of Taguette (`.sqlite3`): its projects and the rows of one of them.
struct TaguetteDatabase {
  struct Project {
    let id: Int
    let name: String
    let description: String
  }

  private let database: ForeignSQLite

  /// Nil when the file does not have its tables.
  init?(_ database: ForeignSQLite) {
    let needed: [String: Set<String>] = [
      "projects": ["id", "name"], "documents": ["id", "name", "project_id", "contents"],
      "tags": ["id", "project_id", "path"],
      "highlights": ["id", "document_id", "start_offset", "end_offset", "snippet"],
      "highlight_tags": ["highlight_id", "tag_id"],
    ]
    guard needed.allSatisfy({ table, columns in database.tables[table]?.isSuperset(of: columns) ?? false }) else {
      return nil
    }
    self.database = database
  }

  func projects() throws(StorageError) -> [Project] {
    var found: [Project] = []
    try database.rows(of: "projects", ["id", "name", "description"], orderedBy: "id") { row in
      guard let id = row.integer("id") else { return }
      found.append(Project(id: id, name: row.text("name") ?? "", description: row.text("description") ?? ""))
    }
    return found
  }

  func rows(of project: Project) throws(StorageError) -> TaguetteRows {
    var rows = TaguetteRows(name: project.name, description: project.description)
    let columns = ["id", "name", "description", "contents", "created", "project_id"]
    try database.rows(of: "documents", columns, orderedBy: "id") { row in
      guard let id = row.integer("id"), row.integer("project_id") == project.id else { return }
      rows.documents.append(
        TaguetteRows.Document(
          id: id, name: row.text("name") ?? "", description: row.text("description") ?? "",
          contents: row.text("contents") ?? "", created: row.text("created")))
    }
    try database.rows(of: "tags", ["id", "path", "description", "project_id"], orderedBy: "id") { row in
      guard let id = row.integer("id"), row.integer("project_id") == project.id else { return }
      rows.tags.append(
        TaguetteRows.Tag(id: id, path: row.text("path") ?? "", description: row.text("description") ?? ""))
    }
    rows.highlights = try highlights(in: Set(rows.documents.map(\.id)))
    return rows
  }

  private func highlights(in documents: Set<Int>) throws(StorageError) -> [TaguetteRows.Highlight] {
    var tags: [Int: [Int]] = [:]
    try database.rows(of: "highlight_tags", ["highlight_id", "tag_id"], orderedBy: "tag_id") { row in
      if let highlight = row.integer("highlight_id"), let tag = row.integer("tag_id") {
        tags[highlight, default: []].append(tag)
      }
    }
    var found: [TaguetteRows.Highlight] = []
    let columns = ["id", "document_id", "start_offset", "end_offset", "snippet"]
    try database.rows(of: "highlights", columns, orderedBy: "id") { row in
      guard let id = row.integer("id"), let document = row.integer("document_id"), documents.contains(document),
        let start = row.integer("start_offset"), let end = row.integer("end_offset")
      else { return }
      found.append(
        TaguetteRows.Highlight(
          id: id, document: document, startOffset: start, endOffset: end, snippet: row.text("snippet") ?? "",
          tags: tags[id] ?? []))
    }
    return found
  }
}
