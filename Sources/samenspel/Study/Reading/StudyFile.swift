import Foundation
import Language
import Parsing
import QualitativeCoding
import ResearchExchange

/// A path on the command line that stands for one research project. What is in it decides how it is read, not its name.
struct StudyFile {
  let path: String
  /// Which project, in a file that may have several.
  let project: String?
  /// How positions are counted in REFI-QDA; `nil` to find out.
  let counting: OffsetCounting?
  /// Of the labels, when the file has them in several languages.
  let language: DisplayLanguage
  /// Called with the number of bytes of each piece.
  let report: @Sendable (Int) -> Void

  init(
    path: String, project: String? = nil, counting: OffsetCounting? = nil,
    language: DisplayLanguage = Terminal.language,
    report: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.path = path
    self.project = project
    self.counting = counting
    self.language = language
    self.report = report
  }

  /// The last part of the path, which reports go by.
  private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  func read() throws(StudyRefusal) -> StudyReading {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw StudyRefusal(
        nl: "\(path.forTerminal) bestaat niet. Kijk of de naam klopt.",
        en: "\(path.forTerminal) does not exist. See whether the name is right.")
    }
    if isFolder.boolValue { return try readFolder() }
    let (bytes, head) = try opened()
    if head.starts(with: Array("SQLite format 3\0".utf8)) {
      return try OtherProgramFile(path: path, name: name, project: project).read()
    }
    let first = head.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    if first == UInt8(ascii: "{") { return try readJSON() }
    if name.lowercased().hasSuffix(".csv") || name.lowercased().hasSuffix(".tsv") {
      return try StudyTables(codes: path).read(report: report)
    }
    return try refi(bytes)
  }

  private func opened() throws(StudyRefusal) -> (FileInPlace, [UInt8]) {
    do {
      let bytes = try FileInPlace(path: path, report: report)
      return (bytes, try bytes.read(at: 0, length: 64))
    } catch {
      throw Self.unreadable(path, error)
    }
  }

  private func stream() throws(StudyRefusal) -> FileBytes {
    do { return try FileBytes(path: path, report: report) } catch { throw Self.unreadable(path, error) }
  }

  static func unreadable(_ path: String, _ error: any Error) -> StudyRefusal {
    StudyRefusal(
      nl: "\(path.forTerminal) is niet te lezen: \(error).", en: "\(path.forTerminal) cannot be read: \(error).")
  }

  private func readFolder() throws(StudyRefusal) -> StudyReading {
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    if FileManager.default.fileExists(atPath: base + "/data.qda") {
      return try OtherProgramFile(path: base + "/data.qda", name: name, project: project).read()
    }
    if let tables = StudyTables(folder: base) { return try tables.read(report: report) }
    throw StudyRefusal(
      nl: """
        In de map \(path.forTerminal) staat geen onderzoek. Geef een bestand, een map van QualCoder (met data.qda) \
        of een map met codes.csv.
        """,
      en: """
        There is no research project in the folder \(path.forTerminal). Give a file, a folder of QualCoder (with \
        data.qda), or a folder with codes.csv.
        """)
  }

  private func refi(_ bytes: FileInPlace) throws(StudyRefusal) -> StudyReading {
    let (reading, archive) = RefiReader(counting: counting, threads: OwnThreads()).read(bytes, name: name)
    guard let package = reading.value else { throw StudyRefusal(Self.refused(reading.refusal)) }
    return Self.settled(package, reading.report, archive: archive, name: name)
  }

  /// The study in a package, with both reports.
  static func settled(
    _ package: RefiPackage, _ first: ResearchReport, archive: (any StudyFiles)? = nil, name: String
  ) -> StudyReading {
    var report = first
    let (study, second) = package.study(file: name)
    report.add(second)
    return StudyReading(name: name, study: study, package: package, archive: archive, report: report)
  }

  /// A study of ours, or the definition of a code tree: a study that has nothing but labels yet.
  private func readJSON() throws(StudyRefusal) -> StudyReading {
    let reading = StudyJSON.read(try stream(), name: name)
    if let study = reading.value { return StudyReading(name: name, study: study, report: reading.report) }
    let other = CodeTreeDefinitionFile.read(try stream(), name: name)
    if let definition = other.definition {
      let (study, report) = definition.study(in: language, file: name)
      return StudyReading(name: name, study: study, report: report)
    }
    guard reading.refusal?.problem == .notOurJSON, let flaw = other.flaws.first, flaw.problem.isOfDefinition else {
      throw StudyRefusal(Self.refused(reading.refusal))
    }
    throw StudyRefusal(flaw, others: other.flaws.count - 1)
  }

  static func refused(_ refusal: RefiRefusal?) -> Phrase {
    refusal.map { StudyRefusal($0).phrase }
      ?? Phrase(nl: "Het bestand is niet te lezen.", en: "The file cannot be read.")
  }
}
