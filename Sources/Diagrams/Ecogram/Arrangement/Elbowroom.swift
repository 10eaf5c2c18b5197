import Foundation

/// The free room that neighbours around the client need between them.
struct Elbowroom {
  let people: [DrawnPerson]
  let frame: EcogramFrame
  /// The smallest distance from the client at which each of them may stand.
  private let nearest: [Double]

  init(people: [DrawnPerson], frame: EcogramFrame) {
    self.people = people
    self.frame = frame
    nearest = people.map { frame.nearest($0.band, extent: $0.extent(in: frame)) }
  }

  /// The least angle between two neighbours, so that the line of the one that reaches further passes the mark of the
  /// nearer with room to spare.
  func between(_ one: Int, _ other: Int) -> Double {
    let (a, b) = (people[one], people[other])
    return max(
      b.reach >= a.band ? passing(one, by: other) : 0, a.reach >= b.band ? passing(other, by: one) : 0)
  }

  /// The least angle between somebody and the edge of their sphere: enough for any line on the other side of it.
  func toEdge(_ one: Int) -> Double { angle(at: one, half: frame.isNarrow ? 4.7 : 7) }

  /// The angle somebody would like for themselves: less of it the further out they stand.
  func comfortable(_ one: Int) -> Double {
    let band = people[one].band
    return (frame.isNarrow ? 18 : 44) / ((frame.inner(band) + frame.outer(band)) / 2)
  }

  private func passing(_ near: Int, by far: Int) -> Double {
    angle(at: near, half: people[far].lineHalfWidth(in: frame))
  }

  private func angle(at person: Int, half: Double) -> Double {
    let width = people[person].extent(in: frame) + half + frame.clearance
    return asin(min(1, width / nearest[person]))
  }
}
