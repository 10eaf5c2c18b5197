import PersonalNetwork
import Testing

@Suite("Change between waves")
struct ChangeTests {
  private func network(_ ids: String, ties: [String] = []) -> PersonalNetwork {
    PersonalNetwork(
      clientName: "Ans", people: ids.map { NetworkPerson(id: String($0), name: "Persoon \($0)") },
      ties: ties.map { MemberTie(a: String($0.prefix(1)), b: String($0.suffix(1)), kind: .know) })
  }

  @Test("people who stayed, went and came are counted against the right whole")
  func people() {
    let change = NetworkChange(from: network("abcd"), to: network("bcde" + "f")).people
    #expect(change.stayed == ["b", "c", "d"])
    #expect(change.lost == ["a"])
    #expect(change.new == ["e", "f"])
    #expect(isClose(change.jaccard, 0.5))
    #expect(isClose(change.dice, 6.0 / 9))
    #expect(isClose(change.turnover, 3.0 / 9))
    #expect(isClose(change.retention, 0.75))
    #expect(isClose(change.loss, 0.25))
    #expect(isClose(change.newShare, 0.4))
  }

  @Test("two empty waves have nothing to compare")
  func empty() {
    let change = NetworkChange(from: network(""), to: network(""))
    #expect(change.people.jaccard == nil)
    #expect(change.people.dice == nil)
    #expect(change.people.turnover == nil)
    #expect(change.ties.jaccard == nil)
    let first = NetworkChange(from: network(""), to: network("a"))
    #expect(first.people.jaccard == 0)
    #expect(first.people.retention == nil)
    #expect(first.people.newShare == 1)
  }

  @Test("ties are compared over all and over those who stayed")
  func ties() {
    let change = NetworkChange(from: network("abc", ties: ["ab", "bc"]), to: network("bcd", ties: ["cb", "cd"]))
    #expect(isClose(change.ties.jaccard, 1.0 / 3))
    #expect(isClose(change.tiesAmongStayers.jaccard, 1))
  }

  @Test("nothing changed is 1 all over, and Dice follows from Jaccard", arguments: UInt64(1)...40)
  func properties(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let before = String("abcdefghij".filter { _ in Bool.random(using: &generator) })
    let after = String("abcdefghij".filter { _ in Bool.random(using: &generator) })
    let same = NetworkChange(from: network(before + "k"), to: network(before + "k")).people
    #expect(same.jaccard == 1 && same.retention == 1 && same.turnover == 0)
    let change = NetworkChange(from: network(before + "k"), to: network(after + "l")).people
    let jaccard = try #require(change.jaccard)
    #expect(isClose(change.dice, 2 * jaccard / (1 + jaccard), within: 1e-12))
    #expect(isClose(change.turnover, 1 - (change.dice ?? 0), within: 1e-12))
    let back = NetworkChange(from: network(after + "l"), to: network(before + "k")).people
    #expect(back.jaccard == jaccard && back.loss == change.newShare)
  }

  @Test("a person in another ring has moved; who came or went has not")
  func moves() {
    var before = network("abc")
    var after = network("bcd")
    before.people[1].ring = .outer
    after.people[0].ring = .inner
    after.people[2].ring = .inner
    let moves = NetworkChange(from: before, to: after).moves
    #expect(moves.map(\.id) == ["b"])
    #expect(moves.first?.from == .outer && moves.first?.to == .inner)
  }
}
