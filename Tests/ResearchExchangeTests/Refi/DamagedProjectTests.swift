import Parsing
import QualitativeCoding
import ResearchExchange
import TestChance
import TestStudies
import Testing

@Suite("Projects damaged at random")
struct DamagedProjectTests {
  /// A project file with pieces of it removed, doubled and moved, and odd values put in; mostly well-formed still.
  private func damaged(_ lines: [String], _ chance: inout SeededGenerator) -> String {
    var lines = lines
    let odd = ["-5", "99999999999999999999", "", "x", "{00000000-0000-4000-8000-00000000000A}", "1e9", "#FFF", "true"]
    for _ in 0..<Int.random(in: 1...6, using: &chance) {
      let place = Int.random(in: 2..<lines.count - 1, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0 where lines[place].hasSuffix("/>"): lines.remove(at: place)
      case 1 where lines[place].hasSuffix("/>"): lines.insert(lines[place], at: place)
      case 2 where lines[place].hasSuffix("/>"):
        lines.insert(lines.remove(at: place), at: Int.random(in: 2..<lines.count - 1, using: &chance))
      default:
        let parts = lines[place].split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 2 else { continue }
        var changed = parts
        changed[Int.random(in: 0..<parts.count / 2, using: &chance) * 2 + 1] = odd.randomElement(using: &chance) ?? ""
        lines[place] = changed.joined(separator: "\"")
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test("what is read goes out valid, comes back the same, and makes a study that comes back too", arguments: 0..<60)
  func damage(seed: Int) throws {
    var invented = InventedProject(seed: UInt64(seed))
    var chance = SeededGenerator(seed: UInt64(seed) + 1_000)
    let whole = String(decoding: RefiWriter(invented.package()).projectFile().bytes, as: UTF8.self)
    let lines = whole.split(separator: "\n").map(String.init)
    guard lines.count > 4 else { return }
    let reader = RefiReader(counting: .standard)
    for _ in 0..<5 {
      let reading = reader.read(BytesInMemory(damaged(lines, &chance)), name: "a.qde")
      guard let package = reading.value else {
        #expect(reading.refusal != nil)
        continue
      }
      let out = RefiWriter(package).projectFile().bytes
      #expect(RefiSchema.project.complaints(about: out) == [])
      let again = reader.read(BytesInMemory(out), name: "b.qde")
      let isSame = again.project == package.project
      #expect(isSame)
      let study = package.study().project
      let studyAgain = RefiPackage.of(study, over: package).package.study().project
      #expect(studyAgain.differences(from: study) == [])
    }
  }
}

extension Project {
  /// The parts in which two studies are not the same.
  fileprivate func differences(from other: Project) -> [String] {
    let parts: [(String, Bool)] = [
      ("name", name == other.name), ("sources", sources == other.sources), ("cases", cases == other.cases),
      ("variables", variables == other.variables), ("perspective", perspective == other.perspective),
      ("coders", coders == other.coders), ("trees", trees == other.trees), ("rounds", rounds == other.rounds),
      ("selections", selections == other.selections), ("codings", codings == other.codings),
      ("memos", memos == other.memos),
    ]
    return parts.filter { !$0.1 }.map(\.0)
  }
}
