import Language
import Parsing
import PracticeResearch
import QualitativeCoding
import ResearchExchange
import Storage

/// Takes a study out of a database into a file.
struct StudyExport {
  let place: any DatabasePlace
  /// The folder with media; nil for the usual one of the place.
  var media: String?
  /// Of the words that say which part of a definition is which.
  var language = DisplayLanguage.nl

  struct Outcome {
    let entry: StudyEntry
    let report: ResearchReport
  }

  /// - Parameter name: name or id of the study; nil when there is one only.
  /// - Throws: `Complaint`, `StorageError`, `StudyProblem`; then there is no file.
  func run(named name: String?, to file: StudyExportFile, overwrites: Bool) async throws -> Outcome {
    let draft = try file.draft(overwrites: overwrites)
    let house = try await House.openExisting(place)
    do {
      let entry = try Self.choose(try await house.studies.all().map(\.entry), named: name)
      let kept = try await house.studies.take(entry)
      try await house.sealAndClose()
      let report = try write(kept, as: file.kind, into: draft)
      do { try draft.finish() } catch { throw Complaint(error.phrase) }
      return Outcome(entry: entry, report: report)
    } catch {
      try? await house.sealAndClose()
      throw error
    }
  }

  static func choose(_ studies: [StudyEntry], named name: String?) throws(Complaint) -> StudyEntry {
    let found = name.map { name in
      studies.filter { $0.id.rawValue == name.lowercased() || $0.title == name || $0.name == name }
    }
    if let found, found.count == 1 { return found[0] }
    if found == nil, studies.count == 1 { return studies[0] }
    guard !studies.isEmpty else { throw .noStudies }
    let candidates = found.map { $0.isEmpty ? studies : $0 } ?? studies
    throw .chooseStudy(candidates, asked: name, isUnknown: found?.isEmpty ?? false)
  }

  private func write(
    _ kept: KeptStudy, as kind: StudyExportFile.Kind, into draft: FileInMaking
  ) throws -> ResearchReport {
    if kind == .json {
      try draft.write(StudyJSON.bytes(of: kept.study), at: 0)
      return ResearchReport()
    }
    let (package, documented) = kept.document(language: language)
    var report = documented
    let written: (bytes: [UInt8], report: ResearchReport)
    switch kind {
    case .project: written = RefiWriter(package).projectFile()
    case .codeBook:
      do { written = try RefiWriter(package).codeBook() } catch { throw Complaint(StudyRefusal(error).phrase) }
    case .package, .json:
      let store = package.media.isEmpty ? nil : try place.mediaStore(media: media)
      report.add(try RefiWriter(package).write(into: draft, threads: OwnThreads(), media: media(of: kept, in: store)))
      return report
    }
    try draft.write(written.bytes, at: 0)
    report.add(written.report)
    return report
  }

  /// What is missing in the media folder or damaged there does not go along; the report names it.
  private func media(of kept: KeptStudy, in store: MediaStore?) -> (String) throws -> (any ByteSource)? {
    { name in
      guard let store, let digest = kept.media[name] ?? nil else { return nil }
      return try? store.open(digest)
    }
  }
}

/// What came of an export, in a line or as JSON.
enum ExportWords {
  static func text(_ outcome: StudyExport.Outcome, path: String, say: Speaker) -> String {
    let title = outcome.entry.title.forTerminal
    return say(
      Phrase(
        nl: "Onderzoek \"\(title)\" staat in \(path.forTerminal).",
        en: "The study \"\(title)\" is in \(path.forTerminal).")) + "\n"
  }

  static func json(_ outcome: StudyExport.Outcome, say: Speaker) -> String {
    JSONText.object([
      ("id", .string(outcome.entry.id.rawValue)), ("name", .string(outcome.entry.name)),
      ("isComplete", .bool(!outcome.report.hasLosses)), ("report", ResearchReportJSON.list(outcome.report, say: say)),
    ]).lines + "\n"
  }
}

extension Complaint {
  static let noStudies = Complaint(
    nl: "Er staat geen onderzoek in deze database. Lees er een in met: samenspel study import",
    en: "There is no study in this database. Take one in with: samenspel study import")

  static func chooseStudy(_ studies: [StudyEntry], asked: String?, isUnknown: Bool) -> Complaint {
    let list = studies.prefix(20).map { "\n  \($0.id)  \($0.title.forTerminal)" }.joined()
    let name = (asked ?? "").forTerminal
    let (nl, en) =
      isUnknown
      ? ("Er is geen onderzoek \"\(name)\". ", "There is no study \"\(name)\". ")
      : asked == nil
        ? ("Er staan er meer in deze database. ", "There are several in this database. ")
        : ("Er zijn er meer met de naam \"\(name)\". ", "There are several of the name \"\(name)\". ")
    return Complaint(
      nl: nl + "Kies er een met --study, bij naam of id:\(list)",
      en: en + "Choose one with --study, by name or id:\(list)")
  }
}
