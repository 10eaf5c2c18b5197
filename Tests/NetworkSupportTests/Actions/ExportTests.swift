import Access
import Accountability
import CivilTime
import Language
import NetworkExchange
import Parsing
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("The data of a network as a file")
struct ExportTests {
  private func export(
    _ practice: Practice, _ format: NetworkFormat = .json, names: String = "numbers", waves: String = "now",
    purpose: String = "Onderzoek naar eenzaamheid", by actor: Access.Actor? = nil
  ) async throws -> Outcome<ExportedNetwork> {
    try await exportNetwork(
      ExportInput(format: format.rawValue, names: names, waves: waves, purpose: purpose), of: practice.dossier,
      by: actor ?? practice.responsible, with: practice.ledger)
  }

  /// The files somebody gets: those in an archive, or the one.
  private func files(_ export: ExportedNetwork) throws -> [(name: String, bytes: [UInt8])] {
    guard export.mediaType == "application/zip" else { return [(export.name, export.bytes)] }
    let archive = try ZipReader(MemoryStore(export.bytes))
    return try archive.entries.map { entry in
      var source = try archive.open(entry)
      var bytes: [UInt8] = []
      while let piece = try source.next() { bytes += piece }
      return (entry.name, bytes)
    }
  }

  private func text(_ export: ExportedNetwork) throws -> String {
    try files(export).map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  private func read(_ export: ExportedNetwork) throws -> [ImportedCase] {
    let files = try files(export)
    return NetworkReader().read(files.map { file in NamedBytes(name: file.name) { BytesInMemory(file.bytes) } }).value
  }

  @Test("by number: no name and no id of ours, and everything else as it was", arguments: NetworkFormat.allCases)
  func numbers(format: NetworkFormat) async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana", "Joyce")
      try await practice.change(people[0]) { ($0.gives, $0.quality) = (["social"], "tense") }
      try await practice.know(people[0], people[2])
      let export = try await export(practice, format).get()
      let text = try text(export)
      for secret in ["Celeste", "Ana", "Joyce", "Lidia", "Tavares"] + people.map(\.rawValue) {
        #expect(!text.contains(secret) && !export.name.contains(secret), "\(secret)")
      }
      for told in ["Rosa", "Onderzoek naar eenzaamheid", practice.today.iso] { #expect(text.contains(told)) }
      let network = try #require(read(export).first).network
      #expect(network.people.map(\.name) == ["persoon 1", "persoon 2", "persoon 3"])
      #expect(network.people[0].gives == [.social] && network.people[0].quality == .tense)
      #expect(network.ties.count == 1)
      let tie = try #require(network.ties.first)
      #expect(Set([tie.a, tie.b]) == Set([network.people[0].id, network.people[2].id]))
      let file = try #require(export.name.split(separator: ".").last)
      #expect(file == (format == .graphML ? "graphml" : format == .json ? "json" : "zip"))
    }
  }

  @Test("by name when that is chosen; a cell never begins a formula")
  func names() async throws {
    try await withPractice { practice in
      try await practice.add("=HYPERLINK(\"http://kwaad.example\")", "Ana")
      let export = try await export(practice, .networkCanvas, names: "names").get()
      let text = try text(export)
      #expect(text.contains("Ana") && text.contains("Lidia Tavares"))
      for line in text.split(separator: "\n") {
        #expect(!line.split(separator: ",").contains { $0.hasPrefix("=") || $0.hasPrefix("\"=") }, "\(line)")
      }
    }
  }

  @Test("all times go in one file, and people have the same number in each")
  func waves() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      practice.moveOn(days: 180)
      _ = try await startFollowUp(seen: 1, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      _ = try await placeMember(
        people[1], at: PlaceInput(sphere: "friends", ring: "3"), in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      let cases = try read(await export(practice, waves: "all").get())
      #expect(cases.map(\.session) == ["1", "2"])
      #expect(cases.map { $0.network.people.map(\.id) } == [["p1", "p2"], ["p1", "p2"]])
      #expect(cases.map { $0.network.people[1].ring } == [.inner, .outer])
      #expect(try read(await export(practice).get()).count == 1)
    }
  }

  @Test("a parent stays the parent, whatever the numbers are")
  func parents() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Kind", "Ouder")
      _ = try await changeTies(
        TiesInput([.parentOf: [people[0].rawValue]], version: 1), of: people[1], in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      let tie = try #require(read(await export(practice).get()).first?.network.ties.first)
      #expect(tie.parentID == "p2" && tie.childID == "p1")
    }
  }

  @Test("whom the client shows to nobody else is not in the file of somebody else")
  func hidden() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      try await practice.change(people[1]) { $0.visibleTo = "onlyClient" }
      let export = try await export(practice, names: "names", by: practice.involved).get()
      #expect(try text(export).contains("Celeste") && !text(export).contains("Ana"))
    }
  }

  @Test("that somebody is to be consulted first is not in a file")
  func flags() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste")
      _ = try await changeSafetyFlag(
        SafetyFlagInput(reason: "Eerst Rosa bellen.", version: 0), of: people[0], in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      let network = try #require(read(await export(practice, names: "names").get()).first).network
      #expect(network.people.allSatisfy { !$0.hasSafetyFlag })
    }
  }

  @Test("has its own right and its own line, with what it was for")
  func access() async throws {
    try await withPractice { practice in
      for actor in [practice.responsible, practice.standIn, practice.involved, practice.teamLead] {
        #expect(try await export(practice, by: actor).refusal == nil, "\(actor.name)")
        let line = try #require(try await practice.log("network.data").first)
        #expect(line.account == actor.account && line.purpose == "Onderzoek naar eenzaamheid" && line.outcome == .done)
      }
      for actor in [practice.colleague, practice.elsewhere, practice.administrator, practice.privacyOfficer] {
        #expect(try await export(practice, by: actor).refusal == .notAllowed(scope: .object), "\(actor.name)")
        #expect(try await practice.log("network.data").first?.outcome == .refused)
      }
    }
  }

  @Test("asks what it is for, and only takes what the form offers")
  func asks() async throws {
    try await withPractice { practice in
      #expect(try await export(practice, purpose: " \n").problems == ["purpose"])
      let odd = ExportInput(format: "xlsx", names: "iedereen", waves: "3", purpose: "x")
      let outcome = try await exportNetwork(odd, of: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(Set(outcome.problems) == ["format", "names", "waves"])
    }
  }
}
