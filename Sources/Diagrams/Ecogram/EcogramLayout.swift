import CivilTime
import Foundation
import Language
import PersonalNetwork

/// Where everybody and everything stands in an ecogram, in the picture's unit, with the client at the origin.
public struct EcogramLayout: Sendable {
  /// Everybody who is drawn, clockwise.
  public let people: [PlacedPerson]
  /// The ties that are drawn.
  public let ties: [PlacedTie]
  /// The spheres that have people, clockwise.
  public let spheres: [PlacedSphere]
  /// The bearing of everybody who is drawn, in degrees clockwise from straight up, by id: what to keep for the next
  /// picture.
  public let angles: [String: Double]
  let frame: EcogramFrame

  /// Whether somebody has a number instead of a name.
  public var hasNumbers: Bool { people.contains { $0.number != nil } }

  init(network: PersonalNetwork, keptAngles: [String: Double], options: EcogramOptions) {
    self.init(
      Self.drawn(network, showsSafety: options.showsSafety), ties: network.ties, keptAngles: keptAngles,
      options: options)
  }

  /// - Parameter drawn: who is drawn, everybody once.
  init(_ drawn: [DrawnPerson], ties: [MemberTie], keptAngles: [String: Double], options: EcogramOptions) {
    let index = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1.person.id, $0) })
    let pairs = DrawnTies(ties, index: index)
    let arranging = Arranging(people: drawn, pairs: pairs.pairs)
    let kept = Dictionary(
      uniqueKeysWithValues: keptAngles.compactMap { id, degrees in index[id].map { ($0, degrees * .pi / 180) } })
    let order = kept.isEmpty ? arranging.fresh() : arranging.keeping(kept)
    let found = PlaceFinder(
      people: drawn, pairs: pairs.pairs, order: order, options: options, labelAngles: { SphereLabels(frame: $0).angles }
    ).find()
    let extents = drawn.map { $0.extent(in: found.frame) }
    var routing = TieRouting(seats: found.seats, extents: extents, frame: found.frame)
    let curves = routing.route(pairs.pairs)

    frame = found.frame
    people = found.arrangement.order.map { Self.placed(drawn[$0], $0, found) }
    self.ties = zip(zip(pairs.pairs, pairs.forms), curves).map { tie, curve in
      PlacedTie(a: drawn[tie.0.0].person.id, b: drawn[tie.0.1].person.id, form: tie.1, curve: curve)
    }
    spheres = SphereLabels(frame: found.frame).placed(found.arrangement.sectors)
    angles = Dictionary(
      uniqueKeysWithValues: zip(drawn, found.arrangement.bearings).map { ($0.person.id, Self.degrees($1)) })
  }

  /// Who is drawn: everybody who is in the network on its date, also those the client does not count. Of people with the
  /// same id the first.
  private static func drawn(_ network: PersonalNetwork, showsSafety: Bool) -> [DrawnPerson] {
    var seen: Set<String> = []
    return network.people.filter { !$0.hasLeft(by: network.asOf) && seen.insert($0.id).inserted }
      .map { DrawnPerson($0, showsSafety: showsSafety) }
  }

  private static func placed(_ drawn: DrawnPerson, _ index: Int, _ found: PlaceFinder.Found) -> PlacedPerson {
    let seat = found.seats[index]
    let extent = drawn.extent(in: found.frame)
    let number = found.numbers[index]
    let direction = seat.mark.direction
    let arrow = ChangeArrow(drawn, at: seat.mark, in: found.frame)
    let end = arrow.map { min($0.start.distance, seat.mark.distance - extent) } ?? seat.mark.distance - extent
    return PlacedPerson(
      person: drawn.person, number: number, label: number.map(String.init) ?? drawn.shownName, mark: seat.mark,
      hasFlag: drawn.hasFlag, extent: extent, nameBox: seat.name,
      lineStart: direction * (found.frame.centre + found.frame.lineGap),
      lineEnd: direction * (end - found.frame.lineGap), lineHalfWidth: drawn.lineHalfWidth(in: found.frame),
      change: drawn.change, arrow: arrow)
  }

  /// From 0 up to 360, to two decimals.
  private static func degrees(_ radians: Double) -> Double {
    let turned = (radians * 180 / .pi).truncatingRemainder(dividingBy: 360)
    return ((turned < 0 ? turned + 360 : turned) * 100).rounded() / 100
  }
}

extension NetworkPerson {
  /// Whether this person has ended, died or been lost by a day.
  func hasLeft(by day: CivilDate?) -> Bool { ending?.holds(on: day) ?? false }
}
