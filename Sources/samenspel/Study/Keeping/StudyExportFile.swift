/// The file that a study goes out to; the ending of its name says which kind.
struct StudyExportFile {
  enum Kind {
    case package
    case project
    case codeBook
    case json
  }

  let path: String
  let kind: Kind

  /// Nil for an ending that says nothing.
  init?(path: String) {
    self.path = path
    switch path.split(separator: ".").last?.lowercased() {
    case "qdpx": kind = .package
    case "qde": kind = .project
    case "qdc": kind = .codeBook
    case "json": kind = .json
    default: return nil
    }
  }

  /// A file under another name beside it, which takes its place when it is whole.
  ///
  /// - Throws: `Complaint`.
  func draft(overwrites: Bool) throws(Complaint) -> FileInMaking {
    do { return try FileInMaking(path: path, overwrites: overwrites) } catch { throw Complaint(error.phrase) }
  }
}
