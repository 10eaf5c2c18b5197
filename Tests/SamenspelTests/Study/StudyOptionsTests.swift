import ArgumentParser
import Foundation
import Language
import Testing

@testable import samenspel

@Suite("Options of the study commands")
struct StudyOptionsTests {
  private struct Dump: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }
      let names: [Name]?
      let abstract: String?
      let valueName: String?
    }
    struct Command: Decodable {
      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?
    }
    let command: Command
  }

  private func commands() throws -> [Dump.Command] {
    let text = StudyCommand._dumpHelp()
    return try JSONDecoder().decode(Dump.self, from: Data(text.utf8)).command.subcommands?.filter {
      $0.commandName != "help"
    } ?? []
  }

  @Test("an option that several commands have says the same everywhere, and stands there once")
  func once() throws {
    let commands = try commands()
    #expect(commands.count > 15)
    var meanings: [String: Set<String>] = [:]
    for command in commands {
      let names = (command.arguments ?? []).flatMap { ($0.names ?? []).map(\.name) }
      #expect(Set(names).count == names.count, "\(command.commandName): \(names)")
      for argument in command.arguments ?? [] {
        for name in argument.names ?? [] { meanings[name.name, default: []].insert(argument.abstract ?? "") }
      }
    }
    for name in [
      "force", "quiet", "key-file", "media", "language", "svg", "html", "csv", "kind", "round", "count", "wide",
    ] {
      #expect(meanings[name]?.count == 1, "\(name): \(meanings[name] ?? [])")
    }
  }

  @Test("what works on a database takes the same words")
  func databases() throws {
    let words = ["study.db", "--key-file", "k", "--media", "m", "--language", "en"]
    #expect(try StudyListCommand.parse(words + ["--json"]).database.path == "study.db")
    #expect(try StudyTidyCommand.parse(words).database.surroundings.media == "m")
    #expect(try StudyRemoveCommand.parse(words + ["--study", "x", "--json"]).form.json)
    let export = try StudyExportCommand.parse(words + ["--to", "uit.qdpx", "--force", "--quiet"])
    #expect(export.overwriting.force && export.report.quiet && export.database.surroundings.keyFile == "k")
    #expect(export.database.say.language == .en)
  }
}
