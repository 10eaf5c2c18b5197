import NetworkExchange
import PersonalNetwork
import Testing

@Suite("Finding people back in another wave")
struct WaveMatchingTests {
  private func network(_ people: [(id: String, name: String)], ties: [(String, String)] = []) -> PersonalNetwork {
    PersonalNetwork(
      clientName: "Jo", people: people.map { NetworkPerson(id: $0.id, name: $0.name) },
      ties: ties.map { MemberTie(a: $0.0, b: $0.1, kind: .know) })
  }

  @Test("ids count when they last; numbers of rows do not")
  func suited() {
    let before = network([("0b6f-a", "Ans"), ("0b6f-b", "Bo")])
    #expect(WaveMatching.suited(to: before, network([("0b6f-b", "Bob")])) == .id)
    #expect(WaveMatching.suited(to: before, network([("9c-1", "Ans")])) == .name)
    let numbered = network([("1", "Ans"), ("n2", "Bo")])
    #expect(WaveMatching.suited(to: numbered, network([("1", "Bo"), ("n2", "Ans")])) == .name)
  }

  @Test("by name, whatever capitals and accents; a name of two people matches nobody")
  func byName() {
    let before = network([("1", "Zoë"), ("2", "Bo"), ("3", "Cem"), ("4", "Cem")], ties: [("1", "2")])
    let after = network([("2", "ZOE"), ("1", "bo"), ("3", "Cem"), ("5", "Dunya")], ties: [("2", "1"), ("3", "5")])
    let aligned = WaveMatching.name.aligned(after, with: before)
    let change = NetworkChange(from: before, to: aligned)
    #expect(change.people.stayed == ["1", "2"])
    #expect(change.people.lost == ["3", "4"] && change.people.new.count == 2)
    #expect(change.ties.stayed.count == 1 && change.ties.new.count == 1)
    #expect(aligned.people.map(\.name) == after.people.map(\.name))
  }
}
