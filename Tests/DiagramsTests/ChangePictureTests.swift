import CivilTime
import Language
import Markup
import PersonalNetwork
import Testing

@testable import Diagrams

@Suite("Two waves in one picture")
struct ChangePictureTests {
  /// Two waves that differ in everything: one in six gone, one in six new, one in three in another ring.
  private static func waves(_ seed: Int, people count: Int, ties: Int = 20) -> (PersonalNetwork, PersonalNetwork) {
    let before = madeUpNetwork(seed, people: count, ties: ties, rings: [.inner, .middle, .middle, .outer, .outer])
    let later = madeUpNetwork(seed + 5000, people: count, ties: ties, rings: [.inner, .middle, .outer])
    var dice = Dice(seed)
    var people: [NetworkPerson] = []
    var inner = 0
    for (index, person) in before.people.enumerated() where dice.below(6) > 0 {
      var person = person
      if dice.below(3) == 0 { person.ring = later.people[index].ring }
      if person.ring == .inner { inner += 1 }
      if person.ring == .inner, inner > 7 { person.ring = .middle }
      people.append(person)
    }
    for index in 0..<(count / 6) {
      var person = later.people[index]
      person.id = "new\(index)"
      if person.ring == .inner { person.ring = .outer }
      people.append(person)
    }
    return (before, PersonalNetwork(clientName: "Suda", people: people, ties: before.ties))
  }

  @Test("nothing is in the way, no arrow passes another's mark, and no name hides a head", arguments: 0..<16)
  func clean(seed: Int) throws {
    let (before, after) = Self.waves(seed * 17 + 3, people: 4 + seed * 2)
    for width in EcogramOptions.Width.allCases {
      let change = ChangePicture(from: before, to: after, options: EcogramOptions(width: width))
      let picture = try #require(DrawnPicture(change.svg(in: .nl)))
      #expect(picture.people.count == change.change.stayed.count + change.change.new.count + change.change.gone.count)
      #expect(picture.overlappingNames == [])
      #expect(picture.overlappingMarks == [])
      #expect(picture.namesOverMarks == [])
      #expect(picture.namesOutside == [])
      #expect(picture.namesOverClient() == [])
      #expect(picture.clearance >= 0.2)
      #expect(picture.arrowClearance >= 0.2)
      #expect(picture.namesOverHeads == [])
    }
  }

  @Test("an arrow lies on the radius, from the ring of before to the mark; only rings that were chosen give one")
  func arrows() throws {
    let (before, after) = Self.waves(11, people: 24)
    let change = ChangePicture(from: before, to: after)
    let frame = change.layout.frame
    #expect(change.layout.people.contains { $0.arrow != nil })
    for placed in change.layout.people {
      let person = change.change.stayed.first { $0.id == placed.id }
      #expect((placed.arrow != nil) == (person?.cameCloser == true || person?.wentFurther == true))
      guard let arrow = placed.arrow, let from = person?.before.ring else { continue }
      let bearing = placed.mark.bearing
      #expect(abs(arrow.start.bearing - bearing) < 1e-9 && abs(arrow.tip.bearing - bearing) < 1e-9)
      #expect((frame.inner(Band(from))...frame.outer(Band(from))).contains(arrow.start.distance))
      #expect(arrow.tip.distance(to: placed.mark) < arrow.start.distance(to: placed.mark))
    }
    var (one, other) = (before, before)
    one.people[0].ring = nil
    other.people[1].ring = nil
    #expect(ChangePicture(from: one, to: other).layout.people.allSatisfy { $0.arrow == nil })
  }

  @Test("who was there keeps the angle of the picture of the earlier wave, or the angles that are given")
  func angles() {
    let (before, _) = Self.waves(5, people: 20)
    var after = before
    after.people[3].ring = after.people[3].ring == .outer ? .inner : .outer
    after.people[4].ending = Ending(.ended)
    let first = Ecogram(network: before).layout.angles
    for change in [
      ChangePicture(from: before, to: after), ChangePicture(from: before, to: after, keptAngles: first),
    ] {
      let kept = first.filter { abs((change.layout.angles[$0.key] ?? .nan) - $0.value) < 0.05 }
      #expect(kept.count * 10 >= first.count * 8)
    }
  }

  private func person(_ id: String, _ name: String, ring: Ring? = .middle) -> NetworkPerson {
    NetworkPerson(id: id, name: name, sphere: .friends, ring: ring, quality: .ordinary, direction: .mutual)
  }

  private var small: ChangePicture {
    var fatima = person("f", "Fatima", ring: .inner)
    fatima.gives = [.material]
    fatima.quality = .tense
    var jan = person("j", "Jan")
    jan.ending = Ending(.ended)
    let before = PersonalNetwork(
      clientName: "Suda", people: [person("f", "Fatima", ring: .outer), person("j", "Jan"), person("t", "Tim")],
      asOf: CivilDate(year: 2026, month: 3, day: 3))
    let after = PersonalNetwork(
      clientName: "Suda", people: [fatima, jan, person("t", "Tim"), person("n", "Nok"), person("a", "Anong")],
      ties: [MemberTie(a: "f", b: "t", kind: .know)], asOf: CivilDate(year: 2026, month: 9, day: 9))
    return ChangePicture(from: before, to: after)
  }

  @Test("the sentence of the design")
  func sentence() {
    #expect(
      small.change.sentence.nl == "Sinds 3 maart: twee mensen erbij, één weg, Fatima is dichterbij gekomen.")
    #expect(small.change.sentence.en == "Since 3 March: two people new, one gone, Fatima came closer.")
  }

  @Test(
    "shape and words carry the meaning: new is outlined with a word, gone is hollow and has no line, an arrow is a move"
  )
  func shapes() throws {
    let root = try #require(read(small.svg(in: .nl)))
    let names = root.withClass("eg-new").map { $0.withClass("eg-name")[0].text }
    #expect(Set(names) == ["Nok (nieuw)", "Anong (nieuw)"])
    #expect(root.withClass("eg-new").allSatisfy { $0.withClass("eg-outline").count == 1 })
    #expect(root.withClass("eg-people")[0].withClass("eg-gone").count == 1)
    #expect(root.withClass("eg-lines")[0].children.count == 4)
    #expect(root.withClass("eg-moves")[0].children.count == 1)
    #expect(root.withClass("eg-lines")[0].withClass("eg-head").isEmpty)
    let words = root.withClass("eg-legend").flatMap(\.children).filter { $0.name == "text" }.map(\.text)
    #expect(
      words == [
        "gewoon", "gespannen", "kennen elkaar", "naaste", "nieuw", "er niet meer bij", "van kring veranderd",
        "Hoe dichter bij het midden, hoe dichter bij elkaar.",
      ])
    #expect(root.children[0].text == "Wat er veranderde bij Suda")
    #expect(root.children[1].text == small.change.sentence.nl)
    let rules = Ecogram.stylesheet.description
    #expect(rules.contains(".eg-gone .eg-mark{") && rules.contains("--eg-new:#009e73"))
  }

  @Test("the table says of everybody in the picture what the picture shows, and the sentences say all of it")
  func text() throws {
    let text = small.text(in: .nl)
    #expect(text.summary == "3 mrt 2026 en 9 sep 2026 · toen 3 mensen, nu 4")
    let rows = Dictionary(uniqueKeysWithValues: text.rows.map { ($0.name, $0.cells) })
    #expect(rows["Nok"] == ["Nok", "Vrienden", "nog niet in beeld", "middelste kring", "nieuw"])
    #expect(rows["Jan"] == ["Jan", "Vrienden", "middelste kring", "gestopt", "er niet meer bij"])
    #expect(rows["Tim"]?.last == "niets")
    #expect(
      rows["Fatima"]?.last
        == "dichterbij gekomen, eerst buitenste kring, nu binnenste kring; geeft nu ook: praktische hulp; "
        + "de band: eerst gewoon, nu gespannen")
    #expect(rows.count == 5 && text.rows.allSatisfy { $0.cells.count == text.columns.count })
    #expect(
      text.details == [
        "Nieuw: Nok (vrienden) en Anong (vrienden).", "Jan: gestopt.",
        "Fatima: dichterbij gekomen, eerst buitenste kring, nu binnenste kring.",
        "Fatima: geeft nu ook: praktische hulp.", "Fatima: de band: eerst gewoon, nu gespannen.",
        "Nu staat erbij: Fatima en Tim kennen elkaar.",
      ])
    let people = try #require(DrawnPicture(small.svg(in: .nl))).people
    #expect(Set(people.map(\.id)) == Set(text.rows.map(\.id)))
  }

  @Test("two waves that are the same, an empty one, and no dates")
  func little() throws {
    let network = small.change.stayed.map(\.before)
    let same = PersonalNetwork(clientName: "Suda", people: network)
    let nothing = ChangePicture(from: same, to: same)
    #expect(nothing.change.sentence.nl == "Sinds de vorige keer is er niets veranderd.")
    #expect(try #require(read(nothing.svg(in: .en))).withClass("eg-moves").isEmpty)
    let empty = PersonalNetwork(clientName: "Suda", people: [])
    #expect(ChangePicture(from: empty, to: same).change.sentence.nl == "Sinds de vorige keer: twee mensen erbij.")
    #expect(ChangePicture(from: same, to: empty).change.sentence.en == "Since the last time: two people gone.")
    #expect(try #require(DrawnPicture(ChangePicture(from: empty, to: empty).svg(in: .nl))).people.isEmpty)
  }

  @Test("however much changed, sentences stay plain, and who died is named", arguments: 0..<30)
  func plain(seed: Int) {
    var (before, after) = Self.waves(seed, people: 3 + seed)
    after.people[0].ending = Ending(.died)
    before.asOf = CivilDate(year: 2024, month: 12, day: 31)
    after.asOf = CivilDate(year: 2026, month: 1, day: 1)
    let change = WaveChange(from: before, to: after)
    #expect(PlainDutch.findings(in: change.sentence.nl) == [])
    #expect(change.sentence.nl.hasPrefix("Sinds 31 december 2024: "))
    #expect(change.sentence.nl.contains("\(after.people[0].shownInSentence) is overleden"))
    #expect(change.details.flatMap { ClientWord.found(in: $0.nl, on: .clientPages) } == [])
  }
}
