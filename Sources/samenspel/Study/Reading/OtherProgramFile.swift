import Language
import ResearchExchange
import Storage
import StorageSQLite

/// An SQLite file of QualCoder or Taguette: read only, and only when it has the tables of one of them.
struct OtherProgramFile {
  let path: String
  let name: String
  /// Which project, in a file of Taguette with several.
  let project: String?

  func read() throws(StudyRefusal) -> StudyReading {
    do {
      let database = try ForeignSQLite(path: path)
      if var rows = try QualCoderDatabase(database)?.rows(named: projectName) {
        var files = QualCoderFolder(database: path)
        files.find(for: &rows)
        let (package, report) = RefiPackage.of(rows, file: name)
        return StudyFile.settled(package, report, archive: files, name: name)
      }
      if let taguette = TaguetteDatabase(database) {
        let (package, report) = RefiPackage.of(try taguette.rows(of: try choose(from: taguette.projects())), file: name)
        return StudyFile.settled(package, report, name: name)
      }
    } catch let refusal as StudyRefusal {
      throw refusal
    } catch {
      throw Self.refusal(error, path: path)
    }
    throw StudyRefusal(
      nl: """
        \(path.forTerminal) is een SQLite-bestand van een ander programma: het heeft niet de tabellen van QualCoder of \
        Taguette. Exporteer het project als REFI-QDA (.qdpx).
        """,
      en: """
        \(path.forTerminal) is an SQLite file of another program: it does not have the tables of QualCoder or Taguette. \
        Export the project as REFI-QDA (.qdpx).
        """)
  }

  /// QualCoder calls a project after its folder, `name.qda`.
  private var projectName: String {
    let parts = path.split(separator: "/")
    let folder = parts.count > 1 ? String(parts[parts.count - 2]) : name
    return folder.lowercased().hasSuffix(".qda") ? String(folder.dropLast(4)) : folder
  }

  private func choose(from projects: [TaguetteDatabase.Project]) throws(StudyRefusal) -> TaguetteDatabase.Project {
    let wanted = projects.filter { project == nil || $0.name == project }
    if wanted.count == 1 { return wanted[0] }
    if projects.isEmpty {
      throw StudyRefusal(
        nl: "In \(path.forTerminal) staat geen project.", en: "There is no project in \(path.forTerminal).")
    }
    let names = projects.prefix(20).map(\.name.forTerminal)
    throw StudyRefusal(
      nl: "Kies één project van \(path.forTerminal) met --project: \(Speaker(.nl).list(names, .or)).",
      en: "Choose one project of \(path.forTerminal) with --project: \(Speaker(.en).list(names, .or)).")
  }

  private static func refusal(_ error: any Error, path: String) -> StudyRefusal {
    let path = path.forTerminal
    return switch error {
    case StorageError.busy:
      StudyRefusal(
        nl: "Een ander programma heeft \(path) in gebruik. Sluit het project daar, en probeer het opnieuw.",
        en: "Another program has \(path) in use. Close the project there, and try again.")
    case StorageError.corrupt, StorageError.notADatabase:
      StudyRefusal(
        nl: "\(path) is beschadigd of geen SQLite-bestand. Kopieer het opnieuw, of exporteer als REFI-QDA (.qdpx).",
        en: "\(path) is damaged or no SQLite file. Copy it again, or export it as REFI-QDA (.qdpx).")
    case StorageError.unbindable:
      StudyRefusal(
        nl: "In \(path) staat een tekst die te groot is om veilig te lezen. Splits het project.",
        en: "There is a text in \(path) that is too large to be read safely. Split the project.")
    case let error as StorageError: StudyRefusal(error.phrase)
    default:
      StudyRefusal(nl: "\(path) is niet te lezen: \(error).", en: "\(path) cannot be read: \(error).")
    }
  }
}
