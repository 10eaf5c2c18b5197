public import ResearchExchange
import TestChance

/// Projects that use everything the standard has, made up at random.
public struct InventedProject {
  private var chance: SeededGenerator
  private var number = 0

  public init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  public mutating func package() -> RefiPackage {
    var project = RefiProject(name: words(), origin: maybe { $0.words() })
    project.trail = trail()
    project.description = maybe { $0.words() }
    project.users = some { RefiUser(guid: $0.guid(), name: $0.maybe { $0.words() }, id: $0.maybe { $0.words() }) }
    project.noteRefs = some { $0.guid() }
    project.codes = some { $0.code(depth: 0) }
    project.variables = some {
      RefiVariable(
        guid: $0.guid(), name: $0.words(), kind: $0.one(RefiVariable.Kind.allCases),
        description: $0.maybe { $0.words() })
    }
    project.cases = some { $0.oneCase() }
    var texts: [String: String] = [:]
    project.sources = some { chance in
      if chance.coin() { return .media(chance.media()) }
      var source = chance.text()
      if chance.coin() {
        let name = "\(source.guid.text).txt"
        texts[name] = source.content ?? ""
        source.content = nil
        source.plainTextPath = "internal://" + name
      }
      return .text(source)
    }
    project.notes = some { $0.text() }
    project.links = some { $0.link() }
    project.sets = some { $0.set() }
    project.graphs = some { $0.graph() }
    return RefiPackage(project: project, texts: texts)
  }

  private mutating func coin() -> Bool { Bool.random(using: &chance) }
  private mutating func one<Item>(_ items: [Item]) -> Item { items[Int.random(in: 0..<items.count, using: &chance)] }
  private mutating func maybe<Item>(_ make: (inout InventedProject) -> Item) -> Item? { coin() ? make(&self) : nil }

  private mutating func some<Item>(_ make: (inout InventedProject) -> Item) -> [Item] {
    (0..<Int.random(in: 0...3, using: &chance)).map { _ in make(&self) }
  }

  private mutating func guid() -> RefiGUID {
    number += 1
    return RefiGUID(derivedFrom: "invented \(number)")
  }

  /// Without what XML cannot hold, and with LF as the only line end: that is what a project that was read has.
  private mutating func words() -> String {
    let allowed = chance.text(upTo: 12).unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x9, 0xA, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }
    return String(String.UnicodeScalarView(allowed))
  }

  private mutating func trail() -> RefiTrail {
    RefiTrail(
      creatingUser: maybe { $0.guid() }, creationDateTime: maybe { $0.date() }, modifyingUser: maybe { $0.guid() },
      modifiedDateTime: maybe { $0.date() })
  }

  private mutating func date() -> String {
    one(["2026-01-15T10:00:00Z", "2024-02-29T23:59:59.125+02:00", "1999-12-31T00:00:00"])
  }

  private mutating func color() -> String { one(["#F00082", "#abc", "#000000"]) }

  private mutating func code(depth: Int) -> RefiCode {
    RefiCode(
      guid: guid(), name: words(), isCodable: coin(), color: maybe { $0.color() }, description: maybe { $0.words() },
      notes: some { $0.guid() }, codes: depth < 3 ? some { $0.code(depth: depth + 1) } : [])
  }

  private mutating func coding() -> RefiCoding {
    RefiCoding(
      guid: guid(), code: guid(), creatingUser: maybe { $0.guid() }, creationDateTime: maybe { $0.date() },
      notes: some { $0.guid() })
  }

  private mutating func value() -> RefiVariableValue {
    let texts: [RefiVariable.Kind: String] = [
      .text: "een & twee", .boolean: "true", .integer: "-12", .float: "3.25", .date: "2024-02-29",
      .dateTime: "2024-02-29T12:00:00Z",
    ]
    let kind = one(RefiVariable.Kind.allCases)
    return RefiVariableValue(
      variable: guid(), value: maybe { _ in RefiVariableValue.Value(kind, texts[kind] ?? "") })
  }

  private mutating func oneCase() -> RefiCase {
    var result = RefiCase(guid: guid(), name: maybe { $0.words() })
    result.description = maybe { $0.words() }
    result.codes = some { $0.guid() }
    result.values = some { $0.value() }
    result.sources = some { $0.guid() }
    result.selections = some { $0.guid() }
    return result
  }

  private mutating func text() -> RefiTextSource {
    var source = RefiTextSource(guid: guid(), name: maybe { $0.words() }, content: words())
    source.richTextPath = maybe { _ in "internal://a.docx" }
    source.trail = trail()
    source.description = maybe { $0.words() }
    source.selections = some { chance in
      var selection = RefiTextSelection(
        guid: chance.guid(), name: chance.maybe { _ in "line:6" }, start: chance.place(), end: chance.place())
      selection.trail = chance.trail()
      selection.description = chance.maybe { $0.words() }
      selection.codings = chance.some { $0.coding() }
      selection.notes = chance.some { $0.guid() }
      return selection
    }
    source.codings = some { $0.coding() }
    source.notes = some { $0.guid() }
    source.values = some { $0.value() }
    return source
  }

  private mutating func place() -> Int { Int.random(in: -3...900, using: &chance) }

  private mutating func area() -> RefiArea {
    RefiArea(firstX: place(), firstY: place(), secondX: place(), secondY: place())
  }

  private mutating func media() -> RefiMediaSource {
    let kind = one(RefiMediaSource.Kind.allCases)
    let isTimed = kind == .audio || kind == .video
    var source = RefiMediaSource(kind: kind, guid: guid(), name: maybe { $0.words() }, path: "internal://b.bin")
    source.currentPath = maybe { _ in "relative:///b.bin" }
    source.trail = trail()
    source.description = maybe { $0.words() }
    source.texts = isTimed || coin() ? [] : [text()]
    source.transcripts = isTimed ? some { $0.transcript() } : []
    source.selections = some { chance in
      let part: RefiMediaSelection.Part =
        switch kind {
        case .picture: .area(chance.area())
        case .pdf: .page(chance.place(), chance.area())
        case .audio, .video: .time(begin: chance.place(), end: chance.place())
        }
      var selection = RefiMediaSelection(guid: chance.guid(), name: chance.maybe { $0.words() }, part: part)
      selection.trail = chance.trail()
      selection.description = chance.maybe { $0.words() }
      selection.texts = kind == .pdf && chance.coin() ? [chance.text()] : []
      selection.codings = chance.some { $0.coding() }
      selection.notes = chance.some { $0.guid() }
      return selection
    }
    source.codings = some { $0.coding() }
    source.notes = some { $0.guid() }
    source.values = some { $0.value() }
    return source
  }

  private mutating func transcript() -> RefiTranscript {
    var transcript = RefiTranscript(guid: guid(), name: maybe { $0.words() })
    transcript.content = maybe { $0.words() }
    transcript.richTextPath = maybe { _ in "internal://c.docx" }
    transcript.trail = trail()
    transcript.description = maybe { $0.words() }
    transcript.syncPoints = some { chance in
      RefiSyncPoint(
        guid: chance.guid(), timeStamp: chance.maybe { $0.place() }, position: chance.maybe { $0.place() })
    }
    transcript.selections = some { chance in
      var selection = RefiTranscriptSelection(guid: chance.guid(), name: chance.maybe { $0.words() })
      selection.fromSyncPoint = chance.maybe { $0.guid() }
      selection.toSyncPoint = chance.maybe { $0.guid() }
      selection.trail = chance.trail()
      selection.description = chance.maybe { $0.words() }
      selection.codings = chance.some { $0.coding() }
      selection.notes = chance.some { $0.guid() }
      return selection
    }
    transcript.notes = some { $0.guid() }
    return transcript
  }

  private mutating func link() -> RefiLink {
    var link = RefiLink(
      guid: guid(), name: maybe { $0.words() }, origin: maybe { $0.guid() }, target: maybe { $0.guid() })
    link.direction = maybe { $0.one(RefiDirection.allCases) }
    link.color = maybe { $0.color() }
    link.notes = some { $0.guid() }
    return link
  }

  private mutating func set() -> RefiSet {
    var set = RefiSet(guid: guid(), name: words())
    set.description = maybe { $0.words() }
    set.codes = some { $0.guid() }
    set.sources = some { $0.guid() }
    set.notes = some { $0.guid() }
    return set
  }

  private mutating func graph() -> RefiGraph {
    var graph = RefiGraph(guid: guid(), name: maybe { $0.words() })
    graph.vertices = some { chance in
      var vertex = RefiVertex(guid: chance.guid(), firstX: chance.place(), firstY: chance.place())
      vertex.represented = chance.maybe { $0.guid() }
      vertex.name = chance.maybe { $0.words() }
      vertex.secondX = chance.maybe { $0.place() }
      vertex.secondY = chance.maybe { $0.place() }
      vertex.shape = chance.maybe { $0.one(RefiVertex.Shape.allCases) }
      vertex.color = chance.maybe { $0.color() }
      return vertex
    }
    graph.edges = some { chance in
      var edge = RefiEdge(guid: chance.guid(), source: chance.guid(), target: chance.guid())
      edge.represented = chance.maybe { $0.guid() }
      edge.name = chance.maybe { $0.words() }
      edge.color = chance.maybe { $0.color() }
      edge.direction = chance.maybe { $0.one(RefiDirection.allCases) }
      edge.lineStyle = chance.maybe { $0.one(RefiEdge.LineStyle.allCases) }
      return edge
    }
    return graph
  }
}
