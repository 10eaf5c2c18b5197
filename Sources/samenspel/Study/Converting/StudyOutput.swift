import Foundation
import Language
import Parsing
import QualitativeCoding
import ResearchExchange

/// A study on its way out, in one of the forms we write.
struct StudyOutput {
  let path: String
  let form: StudyForm
  /// Of a CSV file: which table.
  let table: StudyTable
  let overwrites: Bool

  enum StudyTable: String, CaseIterable {
    case codes, codings, sources
  }

  /// What became of a study on its way out.
  struct Written {
    /// Where the form has a report of its own.
    var report = ResearchReport()
    /// What the form does not hold.
    var note: Phrase?
    /// Whether the study has something of what the form should hold and does not.
    var isIncomplete = false
  }

  /// Writes the study. Nothing is there under its name before it is whole.
  func write(_ reading: StudyReading) throws(StudyRefusal) -> Written {
    do {
      switch form {
      case .qdpx: return try writePackage(reading)
      case .qde: return try writeProject(reading)
      case .qdc:
        let (package, first) = RefiPackage.of(reading.study, over: reading.package)
        var report = first
        let (bytes, second) = try RefiWriter(package).codeBook(file: path)
        report.add(second)
        try save(bytes)
        return Written(report: report, note: Self.onlyCodes)
      case .json:
        try save(StudyJSON.bytes(of: reading.study))
        return hasMore(reading) ? Written(note: Self.notInJSON, isIncomplete: true) : Written()
      case .csv:
        try save(bytes(of: table, reading.study))
        return Written(note: Self.oneTable)
      case .folder: return try writeFolder(reading)
      }
    } catch let refusal as StudyRefusal {
      throw refusal
    } catch let refusal as RefiRefusal {
      throw StudyRefusal(refusal)
    } catch let problem as NewFile.Problem {
      throw StudyRefusal(problem.phrase)
    } catch {
      throw StudyRefusal(
        nl: "\(path.forTerminal) is niet te schrijven: \(error).",
        en: "\(path.forTerminal) cannot be written: \(error).")
    }
  }

  private func save(_ bytes: [UInt8]) throws {
    if path == "-" { return StandardOutput.write(bytes) }
    let file = try FileInMaking(path: path, overwrites: overwrites)
    try file.write(bytes, at: 0)
    try file.finish()
  }

  private func writePackage(_ reading: StudyReading) throws -> Written {
    let (package, first) = RefiPackage.of(reading.study, over: reading.package)
    var report = first
    let file = try FileInMaking(path: path, overwrites: overwrites)
    report.add(try RefiWriter(package).write(into: file) { name in try reading.archive?.open(name) })
    try file.finish()
    return Written(report: report)
  }

  private func writeProject(_ reading: StudyReading) throws -> Written {
    let (package, first) = RefiPackage.of(reading.study, over: reading.package)
    var report = first
    let (bytes, second) = RefiWriter(package).projectFile()
    report.add(second)
    try save(bytes)
    let hasFiles = !package.texts.isEmpty || !package.media.isEmpty
    return Written(report: report, note: hasFiles ? Self.noFiles : nil, isIncomplete: hasFiles)
  }

  private func bytes(of table: StudyTable, _ study: Project) -> [UInt8] {
    switch table {
    case .codes: CodeTreeTable.bytes(of: Self.oneTree(study))
    case .codings: CodingTable.bytes(of: study)
    case .sources: SourceTable.bytes(of: study).table
    }
  }

  /// All trees as one, in their order.
  private static func oneTree(_ study: Project) -> CodeTree {
    study.trees.count == 1 ? study.trees[0] : CodeTree(id: "all", name: study.name, codes: study.trees.flatMap(\.codes))
  }

  private func writeFolder(_ reading: StudyReading) throws -> Written {
    let files = FileManager.default
    let target = String(path.reversed().drop { $0 == "/" }.reversed())
    guard !files.fileExists(atPath: target) else {
      throw StudyRefusal(
        nl: "\(path.forTerminal) bestaat al. Kies een andere naam.",
        en: "\(path.forTerminal) exists. Choose another name.")
    }
    let draft = "\(target).\(ProcessInfo.processInfo.processIdentifier).part"
    defer { try? files.removeItem(atPath: draft) }
    try files.createDirectory(atPath: draft + "/sources", withIntermediateDirectories: true)
    let sources = SourceTable.bytes(of: reading.study)
    try NewFile(path: draft + "/codes.csv", overwrites: false).save(bytes(of: .codes, reading.study))
    try NewFile(path: draft + "/codings.csv", overwrites: false).save(bytes(of: .codings, reading.study))
    try NewFile(path: draft + "/sources.csv", overwrites: false).save(sources.table)
    for (name, text) in sources.texts {
      try NewFile(path: draft + "/sources/" + name, overwrites: false).save(Array(text.utf8))
    }
    try files.moveItem(atPath: draft, toPath: target)
    let isIncomplete = hasMore(reading) || hasMoreThanTables(reading.study)
    return isIncomplete ? Written(note: Self.notInTables, isIncomplete: true) : Written()
  }

  /// Whether the study came with what it does not show.
  private func hasMore(_ reading: StudyReading) -> Bool {
    guard let package = reading.package else { return false }
    let project = package.project
    return !package.media.isEmpty || !project.graphs.isEmpty || !project.links.isEmpty || !project.sets.isEmpty
  }

  /// Whether the study has what tables have no columns for.
  private func hasMoreThanTables(_ study: Project) -> Bool {
    !study.memos.isEmpty || !study.rounds.isEmpty || study.sources.contains { $0.texts.count > 1 }
      || study.cases.contains { !$0.selections.isEmpty || !$0.codes.isEmpty || $0.sources.count > 1 }
  }
}
