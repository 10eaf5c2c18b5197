import Foundation
import Language
import QualitativeCoding
import ResearchExchange
import StorageSQLite

@testable import samenspel

/// A small invented study that was counted by hand, and a folder to put files in; gone when it is no longer used.
final class StudyFixture {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "samenspel-study-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return file(name)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file(name))), as: UTF8.self)
  }

  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  /// The study as a file of ours.
  func study(_ name: String = "studie.json") throws -> String { try write(name, StudyJSON.bytes(of: Self.project)) }

  /// Two conversations of 20 characters, one of a client and one of a volunteer; Anja codes both, Bram the first one.
  ///
  /// `hulp` has `buur` under it. In the first conversation Anja gives `buur` to 0–10 and Bram to 0–5; Anja gives `rust` to
  /// 5–10. In the second Anja gives `hulp` to 0–4.
  static var project: Project {
    Project(
      name: "Buren",
      sources: [source("s1", "eerste", "aaaaa bbbb. Ccccc dd"), source("s2", "tweede", "eeee fffff gggg hhh.")],
      cases: [
        Case(id: "c1", name: "Ans", values: ["p": .text("client"), "l": .integer(40)], sources: ["s1"]),
        Case(id: "c2", name: "Bo", values: ["p": .text("volunteer"), "l": .integer(61)], sources: ["s2"]),
      ],
      variables: [
        Variable(id: "p", name: "Perspectief", expected: ["client", "volunteer", "manager"]),
        Variable(id: "l", name: "leeftijd", kind: .integer),
      ], perspective: "p", coders: [Coder(id: "a", name: "Anja"), Coder(id: "b", name: "Bram")],
      trees: [
        CodeTree(
          id: "t", name: "boom",
          codes: [
            Code(id: "h", name: "hulp"),
            Code(id: "b", name: "buur", parent: "h", definition: CodeDefinition(meaning: "hulp van <de> buren")),
            Code(id: "r", name: "rust"),
          ])
      ],
      selections: [
        selection("x1", "s1", 0..<10), selection("x2", "s1", 0..<5), selection("x3", "s1", 5..<10),
        selection("x4", "s2", 0..<4),
      ],
      codings: [
        Coding(id: "k1", selection: "x1", code: "b", coder: "a"),
        Coding(id: "k2", selection: "x2", code: "b", coder: "b"),
        Coding(id: "k3", selection: "x3", code: "r", coder: "a"),
        Coding(id: "k4", selection: "x4", code: "h", coder: "a"),
      ])
  }

  private static func source(_ id: String, _ name: String, _ text: String) -> Source {
    Source(id: id, name: name, texts: [TextVersion(id: id, text: PlainText(text))])
  }

  private static func selection(_ id: String, _ source: String, _ range: Range<Int>) -> Selection {
    Selection(id: id, source: source, version: source, range: range)
  }

  /// Rows of a table of a result by the first cell, as a file has them.
  static func rows(_ result: StudyResult, _ key: String) throws -> [String: [String: String]] {
    guard let table = result.tables.first(where: { $0.key == key }) else { return [:] }
    let lines = String(decoding: table.csv, as: UTF8.self).split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let head = lines.first ?? []
    return lines.dropFirst().reduce(into: [:]) { rows, line in
      rows[line[0], default: [:]].merge(zip(head, line)) { first, _ in first }
    }
  }
}
