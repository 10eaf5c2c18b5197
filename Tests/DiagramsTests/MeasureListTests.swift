import CivilTime
import Language
import PersonalNetwork
import Testing

@testable import Diagrams

@Suite("Measures in words")
struct MeasureListTests {
  private func person(
    _ name: String, ring: Ring? = .middle, sphere: Sphere = .friends, kind: MemberKind = .informal,
    gives: Set<SupportFunction> = [], receives: Set<SupportFunction> = []
  ) -> NetworkPerson {
    NetworkPerson(
      id: name.lowercased(), name: name, sphere: sphere, ring: ring, kind: kind, gives: gives, receives: receives)
  }

  private var network: PersonalNetwork {
    PersonalNetwork(
      clientName: "Suda",
      people: [
        person("Fatima", ring: .inner, gives: [.material, .social, .affective], receives: [.social]),
        person("Nok", gives: [.affective]), person("Tim", sphere: .household),
        person("Huisarts", ring: .outer, sphere: .professionals, kind: .professional, gives: [.cognitive]),
      ], ties: [MemberTie(a: "fatima", b: "nok", kind: .know)])
  }

  @Test("the client's few: how many, who gives what, what leans on one, who stands apart; nobody is said once")
  func few() {
    let few = MeasureList(network).few
    #expect(
      few.map(\.id)
        == [
          "size", "gives.affective", "gives.cognitive", "gives.material", "gives.social", "open", "single", "isolates",
        ])
    let said = Dictionary(uniqueKeysWithValues: few.map { ($0.id, $0.sentence.nl) })
    #expect(said["size"] == "Er zijn 4 mensen in beeld.")
    #expect(said["gives.affective"] == "Dit komt van Fatima en Nok.")
    #expect(said["open"] == "Hierbij is niemand genoemd: aanmoedigen en bijsturen en opkomen voor mij.")
    #expect(
      said["single"] == "Alleen van Fatima: praktische hulp en samen iets doen. Alleen van Huisarts: uitleg en advies.")
    #expect(
      said["isolates"] == "Voor zover bekend kennen deze mensen niemand anders hier: Tim en Huisarts.")
    #expect(few.allSatisfy { $0.basis.nl == "Beroepskrachten tellen mee." })
  }

  @Test("the figures are those of the measures, to what a reader can use")
  func figures() {
    let figures = Dictionary(uniqueKeysWithValues: MeasureList(network).more.map { ($0.id, $0.figure.nl) })
    #expect(figures["informal"] == "75%")
    #expect(figures["density"] == "17%")
    #expect(figures["density-with-client"] == "50%")
    #expect(figures["components"] == "3")
    #expect(figures["effective-size"] == "3,5")
    #expect(figures["functions-per-person"] == "1,3")
    #expect(figures["two-or-more"] == "25%")
    #expect(figures["reciprocity"] == "33%")
    #expect(figures["close.affective"] == "63%")
    #expect(figures["ei-spheres"] == "−1,00")
  }

  /// Every measure of the design, by the id of its statement.
  private static let structural = [
    "informal", "blau.spheres", "iqv.spheres", "blau.kinds", "iqv.kinds", "density", "density-with-client",
    "components",
    "ei-spheres", "effective-size", "efficiency", "constraint", "hierarchy", "effective-size-weighted",
    "efficiency-weighted", "constraint-weighted", "hierarchy-weighted", "functions-per-person", "two-or-more",
    "concentration", "reciprocity", "close.affective", "close.cognitive", "close.material", "close.social",
    "close.guidance", "close.advocacy",
  ]

  @Test("every measure has its words; those of change too when there is an earlier wave")
  func complete() {
    #expect(MeasureList(network).more.map(\.id) == Self.structural)
    let change = WaveChange(from: PersonalNetwork(clientName: "Suda", people: []), to: network)
    let both = MeasureList(network, change: change)
    #expect(both.few.last?.id == "change")
    #expect(both.few.last?.sentence.nl == "Sinds de vorige keer: vier mensen erbij.")
    #expect(
      both.more.map(\.id)
        == Self.structural
        + ["retention", "loss", "new", "turnover", "jaccard", "dice", "ties-jaccard", "ties-jaccard-stayers"])
    let said = Dictionary(uniqueKeysWithValues: both.more.map { ($0.id, $0) })
    #expect(said["retention"]?.isDefined == false && said["new"]?.figure.nl == "100%")
  }

  @Test("what is undefined is never 0: it says that, and why")
  func undefined() {
    let nobody = MeasureList(PersonalNetwork(clientName: "Suda", people: [], countsProfessionals: false))
    #expect(nobody.few.map(\.isDefined) == [true, false, false, false])
    #expect(nobody.more.filter(\.isDefined).isEmpty)
    #expect(nobody.few.allSatisfy { $0.basis.nl == "Beroepskrachten tellen niet mee." })
    let alone = MeasureList(PersonalNetwork(clientName: "Suda", people: [person("Tim", ring: nil)]))
    let said = Dictionary(uniqueKeysWithValues: (alone.few + alone.more).map { ($0.id, $0) })
    #expect(said["density"]?.sentence == Undefined.onePerson)
    #expect(said["constraint-weighted"]?.sentence == Undefined.noRing)
    #expect(said["close.social"]?.sentence == Undefined.noRing)
    #expect(said["ei-spheres"]?.sentence == Undefined.noTies)
    #expect(said["concentration"]?.sentence == Undefined.noSupport)
    for statement in nobody.few + nobody.more + alone.few + alone.more where !statement.isDefined {
      #expect(statement.figure == Undefined.figure)
      #expect(statement.sentence.nl.hasPrefix("Dat is niet te zeggen: "))
    }
  }

  @Test("all words are plain, and fit for a client's page", arguments: 0..<24)
  func plain(seed: Int) {
    var network = madeUpNetwork(seed, people: seed, ties: seed)
    var dice = Dice(seed)
    for index in network.people.indices {
      network.people[index].gives = Set(SupportFunction.allCases.filter { _ in dice.below(3) == 0 })
      network.people[index].receives = Set(SupportFunction.allCases.filter { _ in dice.below(5) == 0 })
      network.people[index].name = "P\(index)"
    }
    let earlier = madeUpNetwork(seed + 100, people: max(0, seed - 4), ties: seed)
    let list = MeasureList(network, change: WaveChange(from: earlier, to: network))
    let all = list.few + list.more
    #expect(Set(all.map(\.id)).count == all.count)
    for statement in all {
      let text = [statement.sentence, statement.notSaid, statement.basis].map(\.nl).joined(separator: " ")
      let isList =
        statement.id.hasPrefix("gives.")
        || ["single", "isolates", "change", "blau.kinds", "blau.spheres"].contains(statement.id)
      // Lists of names may be long; everything else is short sentences.
      if !isList { #expect(PlainDutch.findings(in: text) == [], "\(statement.id)") }
      #expect(ClientWord.found(in: statement.name.nl + " " + text, on: .clientPages) == [], "\(statement.id)")
      #expect(!statement.name.nl.isEmpty && !statement.name.en.isEmpty && !statement.notSaid.en.isEmpty)
    }
  }

  @Test("low density is not called bad: variety and coordination are both said")
  func bothSides() {
    let density = MeasureList(network).more.first { $0.id == "density" }
    #expect(density?.notSaid.nl.contains("afwisseling") == true && density?.notSaid.nl.contains("overleg") == true)
  }
}
