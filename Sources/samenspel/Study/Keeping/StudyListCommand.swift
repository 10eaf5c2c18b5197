import ArgumentParser
import CivilTime
import Language
import Parsing
import PracticeResearch
import Storage

/// `samenspel study list`: which studies are in a database.
struct StudyListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the studies in a database.",
    discussion: "Exit codes: 0 done, also when there are none; 2 the database cannot be opened.")

  @OptionGroup var database: StudyDatabase
  @OptionGroup var form: JSONOption

  func run() async throws {
    let say = database.say
    let studies = try await sayingWhy(say) {
      let house = try await House.openExisting(try database.place())
      let studies = try await house.studies.all()
      try await house.sealAndClose()
      return studies
    }
    StandardOutput.write(form.json ? StudyListJSON.text(studies) : StudyListText.text(studies, say: say))
  }
}

/// Studies as a table.
enum StudyListText {
  static func text(_ studies: [(entry: StudyEntry, size: StudySize)], say: Speaker) -> String {
    guard !studies.isEmpty else {
      return say(
        Phrase(
          nl: "Er staat geen onderzoek in deze database. Lees er een in met: samenspel study import",
          en: "There is no study in this database. Take one in with: samenspel study import")) + "\n"
    }
    return studies.map { entry, size in
      let came = Phrase(
        nl: "\(entry.id), ingelezen op \(entry.cameAt.iso8601.prefix(10)) uit \(entry.fileName.forTerminal)",
        en: "\(entry.id), imported on \(entry.cameAt.iso8601.prefix(10)) from \(entry.fileName.forTerminal)")
      return "\(entry.title.forTerminal)\n  \(say(came))\n  \(say(ImportWords.size(size)))\n"
    }.joined(separator: "\n")
  }
}

/// Studies for other programs.
enum StudyListJSON {
  static func text(_ studies: [(entry: StudyEntry, size: StudySize)]) -> String {
    JSONText.object([("studies", .array(studies.map { .object(members(of: $0.entry, $0.size)) }))]).lines + "\n"
  }

  static func members(of entry: StudyEntry, _ size: StudySize) -> [(String, JSONText)] {
    [
      ("id", .string(entry.id.rawValue)), ("name", .string(entry.name)), ("file", .string(entry.fileName)),
      ("fileSHA256", .string(entry.fileDigest)), ("importedAt", .string(entry.cameAt.iso8601)),
      ("sources", .whole(size.sources)), ("codes", .whole(size.codes)), ("coders", .whole(size.coders)),
      ("codings", .whole(size.codings)),
    ]
  }
}
