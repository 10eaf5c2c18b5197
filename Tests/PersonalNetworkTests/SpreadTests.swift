import PersonalNetwork
import Testing

@Suite("Composition and E–I")
struct SpreadTests {
  @Test("nobody with a value: nothing to say, however many people there are")
  func unknown() {
    let composition = Composition(counts: [0, 0, 0], unknown: 5)
    #expect(composition.shares == nil)
    #expect(composition.blau == nil)
    #expect(composition.iqv == nil)
  }

  @Test("a code list of one category has no IQV")
  func oneCategory() {
    #expect(Composition(counts: [4]).iqv == nil)
    #expect(Composition(counts: [4]).blau == 0)
  }

  @Test("evenly spread gives IQV 1, all in one gives 0", arguments: 2...12)
  func extremes(categories: Int) {
    #expect(isClose(Composition(counts: Array(repeating: 3, count: categories)).iqv, 1, within: 1e-12))
    let one = Composition(counts: [7] + Array(repeating: 0, count: categories - 1))
    #expect(one.iqv == 0)
  }

  @Test("the code list decides IQV, not the categories that happen to occur")
  func codeList() {
    #expect(isClose(Composition(counts: [1, 1]).iqv, 1))
    #expect(isClose(Composition(counts: [1, 1, 0, 0]).iqv, 0.5 / 0.75))
  }

  @Test("E–I of the client counts only people with a value")
  func client() {
    let members: [String?] = ["man", "vrouw", nil, "vrouw"]
    #expect(isClose(EIIndex(client: "man", members: members).value, 1.0 / 3))
    #expect(EIIndex(client: nil, members: members).value == nil)
    #expect(EIIndex(client: "man", members: [String?]()).value == nil)
    #expect(EIIndex(client: "man", members: [String?](repeating: nil, count: 3)).value == nil)
  }

  @Test("E–I of ties counts each tie once and leaves out ties with somebody without a value")
  func ties() {
    let graph = EgoGraph(alters: 4, ties: [(0, 1), (0, 2), (2, 3)])
    let index = EIIndex(ties: graph, values: ["a", "a", "b", nil])
    #expect(index == EIIndex(external: 1, internal: 1))
    #expect(index.value == 0)
    #expect(EIIndex(ties: EgoGraph(alters: 4, ties: [(Int, Int)]()), values: ["a", "a", "b", "b"]).value == nil)
  }
}
