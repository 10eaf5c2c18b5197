import Language
import QualitativeCoding

/// Finds what somebody named on the command line, and names what is in a study for people.
struct StudyNames {
  let study: Project
  private let lines: [CodeTree.Line]
  private let paths: [Code.ID: [String]]
  private let sources: [Source.ID: String]
  private let coders: [Coder.ID: String]

  init(_ study: Project) {
    self.study = study
    lines = study.trees.flatMap { $0.outline() }
    paths = Dictionary(lines.map { ($0.code.id, $0.path) }) { first, _ in first }
    sources = Dictionary(
      study.sources.enumerated().map { ($1.id, $1.name.isEmpty ? "#\($0 + 1)" : $1.name) }
    ) { first, _ in first }
    coders = Dictionary(study.coders.map { ($0.id, $0.name.isEmpty ? $0.id : $0.name) }) { first, _ in first }
  }

  func path(of code: Code.ID) -> [String] { paths[code] ?? [code] }

  func name(ofSource source: Source.ID) -> String { sources[source] ?? source }

  func name(ofCoder coder: Coder.ID) -> String { coders[coder] ?? coder }

  /// "Anja – Bram".
  func pair(_ pair: [Coder.ID]) -> String { pair.map(name(ofCoder:)).joined(separator: " – ") }

  /// A label by its id, its path ("Voorwaarden/Middelen") or its name when only one has it.
  func code(_ text: String) throws(StudyRefusal) -> Code.ID {
    let wanted = text.lowercased()
    if let line = lines.first(where: { $0.code.id == text || $0.path.joined(separator: "/").lowercased() == wanted }) {
      return line.code.id
    }
    let named = lines.filter { $0.code.name.lowercased() == wanted }
    if named.count == 1 { return named[0].code.id }
    let offered = (named.isEmpty ? lines : named).map { $0.path.joined(separator: "/") }
    throw Self.choose(
      named.isEmpty
        ? Phrase(nl: "Het label \(text.forTerminal) is er niet.", en: "There is no code \(text.forTerminal).")
        : Phrase(
          nl: "Er zijn \(named.count) labels \(text.forTerminal).",
          en: "There are \(named.count) codes \(text.forTerminal)."),
      offered)
  }

  /// A variable by its name or id.
  func variable(_ text: String) throws(StudyRefusal) -> Variable {
    if let one = find(text, study.variables.map { ($0.id, $0.name) }) { return study.variables[one] }
    throw Self.choose(
      Phrase(nl: "Het kenmerk \(text.forTerminal) is er niet.", en: "There is no variable \(text.forTerminal)."),
      study.variables.map(\.name))
  }

  func coder(_ text: String) throws(StudyRefusal) -> Coder.ID {
    if let one = find(text, study.coders.map { ($0.id, $0.name) }) { return study.coders[one].id }
    throw Self.choose(
      Phrase(nl: "De codeur \(text.forTerminal) is er niet.", en: "There is no coder \(text.forTerminal)."),
      study.coders.map { name(ofCoder: $0.id) })
  }

  func round(_ text: String) throws(StudyRefusal) -> Round.ID {
    if let one = find(text, study.rounds.map { ($0.id, $0.name) }) { return study.rounds[one].id }
    throw Self.choose(
      Phrase(nl: "De ronde \(text.forTerminal) is er niet.", en: "There is no round \(text.forTerminal)."),
      study.rounds.map(\.name))
  }

  /// All sources of that id or name: several may have the same.
  func sources(_ text: String) throws(StudyRefusal) -> Set<Source.ID> {
    let wanted = text.lowercased()
    let found = study.sources.filter { $0.id == text || name(ofSource: $0.id).lowercased() == wanted }
    if !found.isEmpty { return Set(found.map(\.id)) }
    throw Self.choose(
      Phrase(nl: "De bron \(text.forTerminal) is er niet.", en: "There is no source \(text.forTerminal)."),
      study.sources.map { name(ofSource: $0.id) })
  }

  private func find(_ text: String, _ all: [(id: String, name: String)]) -> Int? {
    all.firstIndex { $0.id == text } ?? all.firstIndex { $0.name == text }
      ?? all.firstIndex { $0.name.lowercased() == text.lowercased() }
  }

  /// What is not there, and what there is instead.
  static func choose(_ problem: Phrase, _ offered: [String]) -> StudyRefusal {
    let names = offered.filter { !$0.isEmpty }.prefix(20).map(\.forTerminal)
    if names.isEmpty {
      return StudyRefusal(problem + Phrase(nl: " Dit project heeft er geen.", en: " This project has none."))
    }
    let more = offered.count > names.count ? "…" : ""
    return StudyRefusal(
      problem
        + Phrase(
          nl: " Kies uit: \(names.joined(separator: ", "))\(more).",
          en: " Choose from: \(names.joined(separator: ", "))\(more)."))
  }
}
