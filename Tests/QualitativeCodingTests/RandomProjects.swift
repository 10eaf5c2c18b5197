import QualitativeCoding
import TestChance

/// Small studies made at random: short texts, few codes, codings that overlap.
struct RandomProjects {
  var random: SeededGenerator
  var coders = 3
  var sources = 3
  var longest = 30
  var codings = 40

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Codes a (with a1, a2), b, c.
  static let tree = CodeTree(
    id: "tree", name: "Labels",
    codes: [
      Code(id: "a", name: "Kenmerken"), Code(id: "a1", name: "Doel", parent: "a"), Code(id: "b", name: "Opbrengst"),
      Code(id: "a2", name: "Duur", parent: "a"), Code(id: "c", name: "Voorwaarden"),
    ])

  mutating func next() -> Project {
    var project = Project(name: "Proef", perspective: "p", trees: [Self.tree])
    project.variables = [Variable(id: "p", name: "Perspectief", expected: ["client", "volunteer", "manager"])]
    project.coders = (0..<coders).map { Coder(id: "coder \($0)", name: "\($0)") }
    for number in 0..<sources {
      let length = Int.random(in: 1...longest, using: &random)
      let text = String((0..<length).map { _ in "ab é.\n".randomElement(using: &random) ?? "a" })
      let perspective = ["client", "volunteer"].randomElement(using: &random) ?? ""
      project.sources.append(
        Source(
          id: "source \(number)", name: "", values: ["p": .text(perspective)],
          texts: [TextVersion(id: "text \(number)", text: PlainText(text))]))
      project.cases.append(
        Case(id: "case \(number)", name: "", sources: ["source \(number)", "source \(number / 2)"]))
    }
    for number in 0..<codings { add(number, to: &project) }
    return project
  }

  private mutating func add(_ number: Int, to project: inout Project) {
    let source = project.sources[Int.random(in: 0..<sources, using: &random)]
    let length = source.text?.text.count ?? 0
    let start = Int.random(in: 0..<length, using: &random)
    let end = Int.random(in: start...min(length, start + 9), using: &random)
    project.selections.append(
      Selection(id: "selection \(number)", source: source.id, version: source.text?.id ?? "", range: start..<end))
    project.codings.append(
      Coding(
        id: "coding \(number)", selection: "selection \(number)",
        code: ["a", "a1", "a2", "b", "c"].randomElement(using: &random) ?? "a",
        coder: project.coders.randomElement(using: &random)?.id))
  }
}
