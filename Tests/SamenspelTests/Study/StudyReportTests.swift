import ArgumentParser
import Foundation
import Language
import Markup
import Parsing
import QualitativeCoding
import ResearchExchange
import Testing

@testable import samenspel

@Suite("A report of a study as one page")
struct StudyReportTests {
  private func page(_ language: DisplayLanguage, _ study: Project = StudyFixture.project) -> String {
    let reading = StudyReading(name: "studie.json", study: study, report: ResearchReport())
    let variable = study.variables.first { $0.id == study.perspective }
    return StudyReport(reading, by: variable).page.document(Speaker(language)).string
  }

  /// The elements of a page in order, with their attributes; throws when it is not well-formed.
  private func elements(_ page: String) throws -> [XMLElement] {
    let body = page.replacing("<!DOCTYPE html>\n", with: "")
    var reader = XMLReader(BytesInMemory(body))
    var found: [XMLElement] = []
    while let event = try reader.next() {
      if case .start(let element) = event { found.append(element) }
    }
    return found
  }

  @Test("the page is well-formed, holds everything itself and runs nothing", arguments: DisplayLanguage.allCases)
  func selfContained(_ language: DisplayLanguage) throws {
    let page = page(language)
    let elements = try elements(page)
    let names = elements.map(\.name.local)
    #expect(!names.contains("script") && !names.contains("link") && !names.contains("img") && !names.contains("iframe"))
    let addresses = elements.flatMap(\.attributes).filter { ["href", "src"].contains($0.name.local) }
    #expect(!addresses.isEmpty && addresses.allSatisfy { $0.value.hasPrefix("#") })
    let fills = page.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
    #expect(fills.allSatisfy { $0.hasPrefix("#") } && !page.contains("@import") && !page.contains("style=\""))
    #expect(elements.first?.attributes.first { $0.name.local == "lang" }?.value == language.rawValue)
    let ids = elements.flatMap(\.attributes).filter { $0.name.local == "id" }.map(\.value)
    #expect(Set(ids).count == ids.count)
    for address in addresses { #expect(ids.contains(String(address.value.dropFirst())), "\(address.value)") }
  }

  @Test("one heading heads the page and no level is skipped; every table has a caption and every heading a scope")
  func structure() throws {
    let elements = try elements(page(.nl))
    let levels = elements.compactMap { element -> Int? in
      element.name.local.count == 2 && element.name.local.hasPrefix("h") ? Int(element.name.local.dropFirst()) : nil
    }
    #expect(levels.filter { $0 == 1 }.count == 1 && levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let tables = elements.count { $0.name.local == "table" }
    #expect(tables > 8 && elements.count { $0.name.local == "caption" } == tables)
    // For screens on which every row is a block.
    let cells = elements.filter { $0.name.local == "td" }
    #expect(
      cells.allSatisfy { cell in cell.attributes.contains { $0.name.local == "data-label" && !$0.value.isEmpty } })
    let heads = elements.filter { $0.name.local == "th" }
    #expect(heads.allSatisfy { head in head.attributes.contains { $0.name.local == "scope" } })
    // A picture may be there twice: for a page and for a telephone.
    let pictures = elements.count { $0.name.local == "figure" }
    #expect(pictures >= 4 && elements.count { $0.name.local == "details" } == pictures)
    #expect(elements.count { $0.name.local == "svg" } >= pictures)
  }

  @Test("what people typed cannot become markup, and every part says what its figures do not say")
  func words() {
    let dutch = page(.nl)
    #expect(dutch.contains("hulp van &lt;de&gt; buren") && !dutch.contains("<de>"))
    for words in [
      "Hoe het onderzoek is gedaan", "Bronnen per Perspectief", "Deelnemers", "Wat de labels betekenen",
      "Overeenstemming",
      "Confrontatieschema", "Verzadiging", "Labels die samen voorkomen", "Wat is overgenomen",
      "Wat deze cijfers niet zeggen", "2 mensen codeerden: Anja en Bram.",
      "Eén bron is door twee of meer mensen gecodeerd.",
    ] { #expect(dutch.contains(words), "\(words)") }
    let english = page(.en)
    for words in ["How the study was done", "What these figures do not say", "2 people coded: Anja and Bram."] {
      #expect(english.contains(words), "\(words)")
    }
  }

  @Test("what is said in Dutch is plain")
  func plain() {
    let reading = StudyReading(name: "studie.json", study: StudyFixture.project, report: ResearchReport())
    let variable = StudyFixture.project.variables.first
    for result in StudyReport(reading, by: variable).results() {
      for phrase in result.sentences + result.limits + result.tables.flatMap(\.allNotes) {
        #expect(PlainDutch.findings(in: phrase.nl) == [], "\(phrase.nl)")
      }
    }
  }

  @Test("the same study gives the same page; a study with nothing in it gives one too")
  func repeats() throws {
    #expect(page(.nl) == page(.nl))
    let empty = page(.nl, Project(name: "leeg"))
    #expect(try elements(empty).count > 20)
    #expect(empty.contains("Dit materiaal is niet door twee mensen gecodeerd."))
  }

  @Test("the command writes the page once, and over another only when asked")
  func command() async throws {
    let fixture = try StudyFixture()
    let path = try fixture.study()
    let arguments = [path, "-o", fixture.file("rapport.html"), "--language", "nl"]
    try await StudyReportCommand.parse(arguments).run()
    #expect(try fixture.text("rapport.html").hasPrefix("<!DOCTYPE html>"))
    await #expect(throws: ExitCode(2)) { try await StudyReportCommand.parse(arguments).run() }
    try await StudyReportCommand.parse(arguments + ["--force"]).run()
    await #expect(throws: ExitCode(2)) {
      try await StudyReportCommand.parse([path, "-o", fixture.file("weg/rapport.html")]).run()
    }
    #expect(fixture.names == ["rapport.html", "studie.json"])
  }
}
