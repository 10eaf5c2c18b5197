import QualitativeCoding

/// Projects that nobody coded, the same every time, with ids as long as other programs write them.
struct MadeUpProject {
  static let codes = 100
  static let variable = "perspective"
  private static let perspectives = ["Cliënt", "Naaste", "Vrijwilliger", "Professional", "Leidinggevende"]

  private(set) var project: Project
  private var dice = Dice(seed: 5)

  /// Codes in a tree of two levels, and sources of equal length from five perspectives.
  private init(coders: Int, sources: Int, length: Int) {
    project = Project(name: "Verzonnen", perspective: Self.variable)
    project.variables = [Variable(id: Self.variable, name: "Perspectief")]
    project.coders = (0..<coders).map { Coder(id: id(), name: "Codeur \($0)") }
    var codes: [Code] = []
    for number in 0..<Self.codes {
      codes.append(
        Code(id: id(), name: "label \(number)", parent: number % 5 == 0 ? nil : codes[number - number % 5].id))
    }
    project.trees = [CodeTree(id: "tree", name: "Labels", codes: codes)]
    let text = PlainText(String(repeating: "x", count: length))
    for number in 0..<sources {
      let source = id()
      let perspective = Self.perspectives[number % Self.perspectives.count]
      project.sources.append(
        Source(
          id: source, name: "Gesprek \(number)", values: [Self.variable: .text(perspective)],
          texts: [TextVersion(id: source, text: text)]))
      project.cases.append(Case(id: id(), name: "Deelnemer \(number)", sources: [source]))
    }
  }

  /// Codings of 20 to 400 characters, anywhere, by anyone, in any order.
  static func scattered(codings: Int, coders: Int, sources: Int, length: Int) -> Project {
    var made = MadeUpProject(coders: coders, sources: sources, length: length)
    made.project.selections.reserveCapacity(codings)
    made.project.codings.reserveCapacity(codings)
    for _ in 0..<codings {
      let start = made.dice.below(length - 400)
      let range = start..<start + 20 + made.dice.below(380)
      let (source, code) = (made.dice.below(sources), made.dice.below(codes))
      made.add(range, source: source, code: code, coder: made.dice.below(coders))
    }
    return made.project
  }

  /// Of every code by every coder the same number of segments in one source, with gaps between.
  static func segments(_ segments: Int, coders: Int) -> Project {
    var made = MadeUpProject(coders: coders, sources: 1, length: segments * 400)
    for code in 0..<codes {
      for coder in 0..<coders {
        var end = 0
        for _ in 0..<segments {
          let start = end + 1 + made.dice.below(199)
          end = start + 1 + made.dice.below(189)
          made.add(start..<end, source: 0, code: code, coder: coder)
        }
      }
    }
    return made.project
  }

  private mutating func add(_ range: Range<Int>, source: Int, code: Int, coder: Int) {
    let (selection, source) = (id(), project.sources[source].id)
    project.selections.append(Selection(id: selection, source: source, version: source, range: range))
    project.codings.append(
      Coding(
        id: id(), selection: selection, code: project.trees[0].codes[code].id, coder: project.coders[coder].id))
  }

  /// 36 characters, as a GUID has.
  private mutating func id() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { text in
      for place in 0..<36 {
        let dash = place == 8 || place == 13 || place == 18 || place == 23
        text.initializeElement(at: place, to: dash ? UInt8(ascii: "-") : digits[dice.below(16)])
      }
      return 36
    }
  }
}
