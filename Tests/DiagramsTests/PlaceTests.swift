import Language
import Markup
import PersonalNetwork
import Testing

@testable import Diagrams

/// What `drag.js` of WebFrame reads from a picture on a page: the test reads it the same way.
@Suite("Where a place in the picture is")
struct PlaceTests {
  private struct Place: Equatable {
    let sphere: String
    let ring: String
  }

  /// The ring and the sphere of a place; nil over the client and outside the rim.
  private func place(_ point: PicturePoint, in root: Element) throws -> Place? {
    let ground = try #require(root.withClass("eg-ground").first)
    let radii = (ground.attributes["data-rings"] ?? "").split(separator: " ").compactMap { Double($0) }
    #expect(radii.count == 3 && radii == radii.sorted())
    let ring = radii.firstIndex { point.distance <= $0 }
    if point.distance < ground.number("data-centre") { return nil }
    if ring == nil, !(point.distance <= ground.number("data-unknown")) { return nil }
    let bearing = point.bearing * 180 / .pi
    let sphere = root.withClass("eg-sphere").first { sphere in
      let start = (sphere.number("data-start") + 720).truncatingRemainder(dividingBy: 360)
      let turn = (bearing - start + 720).truncatingRemainder(dividingBy: 360)
      return turn <= sphere.number("data-end") - sphere.number("data-start")
    }
    return sphere.map { Place(sphere: $0.attributes["data-sphere"] ?? "", ring: ring.map { "\($0 + 1)" } ?? "") }
  }

  @Test("everybody's mark is in the ring and the sphere where this person stands", arguments: 0..<12)
  func everybody(seed: Int) throws {
    let network = madeUpNetwork(seed, people: 3 + seed * 3, ties: seed, spheres: 1 + seed % 9)
    for width in EcogramOptions.Width.allCases {
      let root = try #require(
        read(Ecogram(network: network, options: EcogramOptions(width: width)).svg(in: .nl, purpose: .page)))
      for person in root.withClass("eg-person") {
        let hit = person.withClass("eg-hit")[0]
        let found = try place(PicturePoint(x: hit.number("cx"), y: hit.number("cy")), in: root)
        #expect(
          found == Place(sphere: person.attributes["data-sphere"] ?? "", ring: person.attributes["data-ring"] ?? "?"))
      }
      #expect(try place(PicturePoint(x: 3, y: 2), in: root) == nil)
      #expect(try place(PicturePoint(x: 400, y: 0), in: root) == nil)
    }
  }

  @Test("a file and a sheet of paper carry nothing for scripts", arguments: [Ecogram.Purpose.file, .print])
  func kept(purpose: Ecogram.Purpose) throws {
    let root = try #require(read(Ecogram(network: madeUpNetwork(3, people: 9, ties: 4)).svg(in: .nl, purpose: purpose)))
    #expect(root.all.allSatisfy { element in !element.attributes.keys.contains { $0.hasPrefix("data-") } })
  }
}
