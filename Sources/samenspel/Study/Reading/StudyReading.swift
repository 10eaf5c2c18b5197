import Language
import QualitativeCoding
import ResearchExchange

/// A research project as it was read from a file, and what became of everything in that file.
struct StudyReading {
  /// The file, as the report names it.
  let name: String
  let study: Project
  /// What the study came from, with what a study does not show; `nil` for formats in which there is no more than a study.
  var package: RefiPackage?
  /// The bytes of pictures and recordings; `nil` when the file has none.
  let archive: (any StudyFiles)?
  let report: ResearchReport

  init(
    name: String, study: Project, package: RefiPackage? = nil, archive: (any StudyFiles)? = nil, report: ResearchReport
  ) {
    self.name = name
    self.study = study
    self.package = package
    self.archive = archive
    self.report = report
  }

  /// What did not come along, or points at nothing.
  var losses: [ResearchReport.Entry] { report.losses }
}

/// Why a file gives no research project, in one sentence or two.
struct StudyRefusal: Error {
  let phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }

  init(nl: String, en: String) { phrase = Phrase(nl: nl, en: en) }

  /// With the place of the first thing to put right, and how many there are.
  init(_ flaw: DefinitionFlaw, others: Int) {
    let first = .verbatim(flaw.place.text.forTerminal + ": ") + flaw.what
    guard others > 0 else {
      phrase = first
      return
    }
    let more = Phrase.counted(
      others, nl: (one: " Er is nog 1 punt.", other: " Er zijn nog \(others) punten."),
      en: (one: " There is 1 more.", other: " There are \(others) more."))
    let rest = Phrase(
      nl: " Zie: samenspel study lens met dit bestand.", en: " See: samenspel study lens with this file.")
    phrase = first + more + rest
  }

  /// With the place: "plan.qdpx/project.qde, 12:4: …".
  init(_ refusal: RefiRefusal) { phrase = .verbatim(refusal.place.text.forTerminal + ": ") + refusal.what }
}

extension ResearchPlace {
  /// The place in a few characters: file, line and column.
  var text: String {
    [file, line.map { ", \($0)" + (column.map { ":\($0)" } ?? "") }].compactMap(\.self).joined()
  }
}
