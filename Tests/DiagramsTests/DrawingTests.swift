import Language
import Markup
import PersonalNetwork
import Testing

@testable import Diagrams

@Suite("What is drawn")
struct DrawingTests {
  private static let mixes: [[Ring?]] = [
    [.inner, .middle, .outer], [.middle], [.outer], [nil], [.inner, .middle, .middle, .outer, .outer, nil],
    [.inner, nil], [.outer, nil],
  ]

  @Test(
    "forty people with names of eighteen characters, at most eight in the inner ring, keep their names, and nothing is in the way",
    arguments: 0..<14)
  func fortyNames(seed: Int) throws {
    let network = madeUpNetwork(
      seed * 31 + 7, people: 40, ties: 60, spheres: 1 + seed % 9, rings: Self.mixes[seed % Self.mixes.count])
    let ecogram = Ecogram(network: network)
    #expect(!ecogram.layout.hasNumbers)
    try expectClean(#require(DrawnPicture(ecogram.svg(in: .nl))), clearance: 1)
  }

  @Test("small networks, one sphere, everybody close, nobody placed", arguments: [0, 1, 2, 3, 7, 20])
  func small(count: Int) throws {
    for rings in [[Ring.inner], [Ring.middle], [nil], [.inner, .outer, nil]] as [[Ring?]] {
      let network = madeUpNetwork(
        count, people: count, ties: count, spheres: count == 20 ? 1 : 9, rings: rings, innerAtMost: 20)
      let picture = try #require(DrawnPicture(Ecogram(network: network).svg(in: .en)))
      #expect(picture.people.count == count)
      expectClean(picture, clearance: 1)
    }
  }

  @Test("forty people in the inner ring get numbers, and a list that says whose they are")
  func crowdedRing() throws {
    let network = madeUpNetwork(4, people: 40, ties: 60, rings: [.inner], innerAtMost: 40)
    let ecogram = Ecogram(network: network)
    let picture = try #require(DrawnPicture(ecogram.svg(in: .nl)))
    expectClean(picture, clearance: 0.5)
    #expect(Set(picture.people.map(\.name)) == Set((1...40).map(String.init)))
    let listed = picture.root.withClass("eg-list").flatMap { $0.withClass("eg-number") }.map(\.text)
    #expect(Set(listed) == Set(picture.people.map(\.name)))
  }

  @Test("numbers begin with the most crowded ring")
  func crowdedRingFirst() {
    var network = madeUpNetwork(5, people: 36, ties: 30, rings: [.inner], innerAtMost: 36)
    for index in 30..<36 { network.people[index].ring = .outer }
    let people = Ecogram(network: network).layout.people
    #expect(people.filter { $0.person.ring == .inner }.allSatisfy { $0.number != nil })
    #expect(people.filter { $0.person.ring == .outer }.allSatisfy { $0.number == nil })
  }

  @Test("a hundred and twenty people are all drawn, and no number lies over another")
  func crowd() throws {
    for rings in [[Ring.inner], [.inner, .middle, .outer]] as [[Ring?]] {
      let network = madeUpNetwork(1, people: 120, ties: 150, rings: rings, innerAtMost: 120)
      let picture = try #require(DrawnPicture(Ecogram(network: network).svg(in: .nl)))
      #expect(picture.people.count == 120)
      #expect(picture.overlappingNames == [])
      #expect(picture.overlappingMarks == [])
    }
  }

  @Test("a narrow picture has numbers, and nothing is in the way", arguments: [3, 17, 40])
  func narrow(count: Int) throws {
    let network = madeUpNetwork(count, people: count, ties: count)
    let picture = try #require(
      DrawnPicture(Ecogram(network: network, options: EcogramOptions(width: .narrow)).svg(in: .nl)))
    #expect(picture.viewBox.width <= 352)
    #expect(picture.people.allSatisfy { Int($0.name) != nil })
    expectClean(picture, clearance: 0.2)
  }

  @Test("names that nobody expects fit like any other")
  func absurdNames() throws {
    let names = [
      "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "محمد عبد الله بن عبد الرحمن", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "",
      String(repeating: "Naam ", count: 60), "WWWWWWWWWWWWWWWWWWWW", "陳大文先生女士小姐陳大文先生女士小姐", "\u{202E}om\u{0007}draai",
      "<script>&\"'", "\"\u{301}", "a\nb\tc", "Nok", "Nok", "   ",
    ]
    var network = madeUpNetwork(9, people: names.count, ties: 12)
    for (index, name) in names.enumerated() { network.people[index].name = name }
    network.clientName = String(repeating: "Maria Magdalena ", count: 30)
    for width in EcogramOptions.Width.allCases {
      for purpose in Ecogram.Purpose.allCases {
        let svg = Ecogram(network: network, options: EcogramOptions(width: width)).svg(in: .nl, purpose: purpose)
        try expectClean(#require(DrawnPicture(svg)), clearance: 0.2)
      }
    }
  }

  @Test("the names of the spheres stay outside the rim, inside the picture, and off each other", arguments: 0..<6)
  func sphereNames(seed: Int) {
    let layout = Ecogram(network: madeUpNetwork(seed, people: 12 + seed * 5, ties: 10)).layout
    let labels = SphereLabels(frame: layout.frame)
    let spheres = layout.spheres
    for (index, sphere) in spheres.enumerated() where spheres.count > 1 {
      let next = spheres[(index + 1) % spheres.count]
      let apart = (next.label - sphere.label + 720).truncatingRemainder(dividingBy: 360) * .pi / 180
      let needed = ((labels.angles[sphere.sphere] ?? 0) + (labels.angles[next.sphere] ?? 0)) / 2
      #expect(apart >= needed - 0.001)
      #expect(sphere.label >= sphere.start - 0.01 && sphere.label <= sphere.end + 0.01)
    }
    #expect(layout.frame.sphereRadius - layout.frame.sphereSize / 2 > layout.frame.rim)
    #expect(layout.frame.sphereRadius + layout.frame.sphereSize / 2 < layout.frame.half)
  }

  private func expectClean(_ picture: DrawnPicture, clearance: Double) {
    #expect(picture.overlappingNames == [])
    #expect(picture.overlappingMarks == [])
    #expect(picture.namesOverMarks == [])
    #expect(picture.namesOutside == [])
    #expect(picture.namesOverClient() == [])
    #expect(picture.clearance >= clearance)
  }
}
