import QualitativeCoding
import TestChance
import Testing

@Suite struct CarriedRangeTests {
  private func edits(_ edits: TextEdit..., length: Int = 20) throws -> TextEdits {
    try TextEdits(edits, length: length)
  }

  @Test func textInsertedInsideIsSelectedAndAtTheEndsIsNot() throws {
    #expect(try edits(.insertion(of: "abc", at: 5)).carry(4..<8) == CarriedRange(range: 4..<11, outcome: .edited))
    #expect(try edits(.insertion(of: "abc", at: 4)).carry(4..<8) == CarriedRange(range: 7..<11, outcome: .moved))
    #expect(try edits(.insertion(of: "abc", at: 8)).carry(4..<8) == CarriedRange(range: 4..<8, outcome: .unchanged))
  }

  @Test func aNameReplacedByAPseudonymStaysSelected() throws {
    let pseudonym = try edits(TextEdit(4..<8, with: "[dochter 1]"))
    #expect(pseudonym.carry(4..<8) == CarriedRange(range: 4..<15, outcome: .edited))
    #expect(pseudonym.carry(0..<20) == CarriedRange(range: 0..<27, outcome: .edited))
  }

  @Test func whatAnEditTookAcrossAnEndIsCutAndSaid() throws {
    let change = try edits(TextEdit(6..<10, with: "xy"))
    #expect(change.carry(4..<8) == CarriedRange(range: 4..<6, outcome: .cut))
    #expect(change.carry(8..<14) == CarriedRange(range: 8..<12, outcome: .cut))
    #expect(change.carry(7..<9) == CarriedRange(range: nil, outcome: .lost))
    #expect(try edits(.deletion(of: 4..<8)).carry(4..<8).outcome == .lost)
  }

  @Test func refusesEditsThatCannotBeMadeTogether() {
    #expect(throws: TextEdits.Problem.self) { try edits(.deletion(of: 2..<5), .deletion(of: 4..<6)) }
    #expect(throws: TextEdits.Problem.outside(.insertion(of: "x", at: 21))) { try edits(.insertion(of: "x", at: 21)) }
  }

  /// Marks characters one by one: an untouched one keeps its mark, text that replaces only marked ones is marked, inserted
  /// text is marked between two places inside the selection.
  @Test func carryingIsMarkingCharacters() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      let length = Int.random(in: 1...14, using: &random)
      let edits = try TextEdits(randomEdits(length, &random), length: length)
      let start = Int.random(in: 0..<length, using: &random)
      let range = start..<Int.random(in: start + 1...length, using: &random)
      var marks: [Bool] = []
      var position = 0
      for edit in edits.edits {
        marks += (position..<edit.range.lowerBound).map(range.contains)
        let isMarked =
          edit.range.isEmpty
          ? range.lowerBound < edit.range.lowerBound && edit.range.lowerBound < range.upperBound
          : range.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= range.upperBound
        marks += Array(repeating: isMarked, count: edit.replacement.count)
        position = edit.range.upperBound
      }
      marks += (position..<length).map(range.contains)
      let marked = marks.indices.filter { marks[$0] }
      let carried = edits.carry(range)
      #expect(carried.range.map(Array.init) ?? [] == marked)
      #expect((carried.outcome == .lost) == marked.isEmpty)
      let text = PlainText(String("abcdefghijklmn".prefix(length)))
      #expect(edits.applied(to: text).count == marks.count)
      if carried.outcome == .moved || carried.outcome == .unchanged, let now = carried.range {
        #expect(edits.applied(to: text)[now] == text[range])
      }
    }
  }

  @Test func anEmptySelectionIsAPlace() throws {
    #expect(try edits(.insertion(of: "ab", at: 4)).carry(4..<4).range == 6..<6)
    #expect(try edits(.deletion(of: 2..<5)).carry(4..<4).outcome == .lost)
    #expect(try edits(.deletion(of: 2..<4)).carry(4..<4).range == 2..<2)
    #expect(try edits(.deletion(of: 4..<6)).carry(4..<4) == CarriedRange(range: 4..<4, outcome: .unchanged))
  }

  private func randomEdits(_ length: Int, _ random: inout SeededGenerator) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    while position <= length, Bool.random(using: &random) || edits.isEmpty {
      let start = Int.random(in: position...length, using: &random)
      let end = min(length, start + .random(in: 0...4, using: &random))
      edits.append(TextEdit(start..<end, with: String("XYZ".prefix(.random(in: 0...3, using: &random)))))
      position = max(end, start + 1)
    }
    return edits.shuffled(using: &random)
  }
}
