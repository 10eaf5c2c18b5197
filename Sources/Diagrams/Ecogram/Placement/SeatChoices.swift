import Foundation
import PersonalNetwork

/// All ways to draw each person that are possible by themselves, with what is less than ideal about each.
struct SeatChoices {
  let people: [DrawnPerson]
  let arrangement: Arrangement
  let frame: EcogramFrame
  /// What stands beside each mark: the name, or a number.
  let labels: [String]
  /// Who is tied to whom: a name had better stand where no ties leave.
  let neighbours: [[Int]]

  /// About how far two rows of marks in the same ring are apart.
  let rowStep: Double
  /// The lines to the client, by bearing from 0 up to 2π, to find whose line passes under a name.
  private let lines: [Line]
  /// The arrows of those who moved, at their longest.
  private let arrows: [(start: PicturePoint, end: PicturePoint)]
  /// About where everybody's mark will stand.
  private let middles: [PicturePoint]
  private let sectorOf: [Arrangement.Sector?]

  private struct Line {
    let bearing: Double
    let person: Int
    let reach: Double
    let end: PicturePoint
    let start: PicturePoint
  }

  init(
    people: [DrawnPerson], arrangement: Arrangement, frame: EcogramFrame, labels: [String], pairs: [(Int, Int)],
    rowStep: Double
  ) {
    self.people = people
    self.arrangement = arrangement
    self.frame = frame
    self.labels = labels
    self.rowStep = rowStep
    var neighbours = [[Int]](repeating: [], count: people.count)
    for (a, b) in pairs {
      neighbours[a].append(b)
      neighbours[b].append(a)
    }
    self.neighbours = neighbours
    let middles = zip(people, arrangement.bearings).map { person, bearing in
      PicturePoint(bearing: bearing, distance: (frame.inner(person.band) + frame.outer(person.band)) / 2)
    }
    self.middles = middles
    arrows = zip(people, middles).compactMap { person, middle in
      person.change?.origin.map { (middle.direction * frame.origin(in: $0), middle) }
    }
    lines = middles.enumerated()
      .map { person, middle in
        Line(
          bearing: middle.bearing, person: person, reach: middle.distance, end: middle,
          start: middle.direction * frame.centre)
      }
      .sorted { $0.bearing < $1.bearing }
    sectorOf = people.map { person in arrangement.sectors.first { $0.sphere == person.person.sphere } }
  }

  /// The seats of one person, the best first; empty when the name fits nowhere.
  func seats(of person: Int) -> [Seat] {
    let extent = people[person].extent(in: frame)
    let width = TextWidth.of(labels[person], size: frame.nameSize) + 2
    let gap = frame.isNarrow ? 1.0 : 2.0
    let rows = frame.rows(people[person].band, extent: extent, step: rowStep)
    var seats: [Seat] = []
    seats.reserveCapacity(rows.count * NameSide.allCases.count)
    for (index, row) in rows.enumerated() {
      let mark = PicturePoint(bearing: arrangement.bearings[person], distance: row)
      let arrow = ChangeArrow(people[person], at: mark, in: frame)
      let ties = startsOfTies(of: person, at: mark)
      for side in NameSide.allCases {
        let box = side.box(at: mark, extent: extent, gap: gap, width: width, height: frame.nameHeight)
        guard isPossible(box), arrow.map({ isClear(box, of: $0) }) ?? true else { continue }
        let cost = side.cost + Double(index) * rowStep * 0.04 + coverCost(box, person: person, mark: mark, ties: ties)
        seats.append(Seat(mark: mark, extent: extent, name: box, arrow: arrow, cost: cost))
      }
    }
    // Costs are sorted instead of seats: a seat is large to carry around.
    let order = seats.enumerated().map { (cost: $1.cost, index: $0) }.sorted { $0.cost < $1.cost }
    return order.map { seats[$0.index] }
  }

  /// Within the rim, and not over the client.
  private func isPossible(_ box: PictureBox) -> Bool {
    box.furthestDistance <= frame.rim - 3 && box.nearestDistance >= frame.centre + frame.lineGap
  }

  /// A name never hides the head of the own arrow.
  private func isClear(_ box: PictureBox, of arrow: ChangeArrow) -> Bool {
    box.distance(to: arrow.headMiddle) >= ChangeArrow.halfWidth(isNarrow: frame.isNarrow) + 1
  }

  /// Where the first stretch of each tie of somebody ends, when the mark stands here.
  private func startsOfTies(of person: Int, at mark: PicturePoint) -> [PicturePoint] {
    neighbours[person].map { other in
      let step = middles[other] - mark
      return mark + step * min(1, 90 / max(step.distance, 1))
    }
  }

  /// Names that hide lines, and names that reach into another sphere, cost something.
  private func coverCost(_ box: PictureBox, person: Int, mark: PicturePoint, ties: [PicturePoint]) -> Double {
    let hidden = box.lengthInside(from: mark, to: mark.direction * frame.centre)
    // Hiding much of one's own line hides what it says.
    var cost = 0.08 * hidden + 12 * hidden / max(1, mark.distance - frame.centre)
    for end in ties { cost += 0.08 * box.lengthInside(from: mark, to: end) }
    for arrow in arrows { cost += 0.3 * box.lengthInside(from: arrow.start, to: arrow.end) }
    let near = box.nearestDistance
    if near < frame.centre + 16 { cost += 6 }
    let span = AngularSpan(of: box)
    cost += lineCost(box, person: person, near: near, span: span)
    if let sector = sectorOf[person], arrangement.sectors.count > 1 {
      if !sector.holds(span.low) { cost += 1.8 }
      if !sector.holds(span.high) { cost += 1.8 }
    }
    return cost
  }

  /// Other people's lines under a name.
  private func lineCost(_ box: PictureBox, person: Int, near: Double, span: AngularSpan) -> Double {
    let cost = lineCost(box, person: person, near: near, from: span.low, to: span.high)
    guard span.high > 2 * .pi else { return cost }
    return cost + lineCost(box, person: person, near: near, from: span.low - 2 * .pi, to: span.high - 2 * .pi)
  }

  private func lineCost(_ box: PictureBox, person: Int, near: Double, from low: Double, to high: Double) -> Double {
    var cost = 0.0
    var index = firstLine(from: low)
    while index < lines.count, lines[index].bearing <= high {
      let line = lines[index]
      if line.person != person, line.reach > near { cost += 0.05 * box.lengthInside(from: line.start, to: line.end) }
      index += 1
    }
    return cost
  }

  private func firstLine(from bearing: Double) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].bearing < bearing { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Between which bearings a box lies, seen from the client. `low` is from 0 up to 2π, unless the box straddles straight
/// up; `high` may pass a full turn.
struct AngularSpan {
  let low: Double
  let high: Double

  /// - Parameter box: one that does not hold the origin.
  init(of box: PictureBox) {
    let middle = box.middle
    // The tangent of the angle between the middle and a corner.
    func slope(_ x: Double, _ y: Double) -> Double {
      (middle.x * y - middle.y * x) / max(middle.x * x + middle.y * y, 1e-6)
    }
    let (a, b) = (slope(box.minX, box.minY), slope(box.minX, box.maxY))
    let (c, d) = (slope(box.maxX, box.minY), slope(box.maxX, box.maxY))
    let least = min(0, min(min(a, b), min(c, d)))
    let most = max(0, max(max(a, b), max(c, d)))
    let bearing = middle.bearing
    let low = bearing + atan(least)
    let turn = low < 0 ? 2 * Double.pi : 0
    self.low = low + turn
    high = bearing + atan(most) + turn
  }
}

extension Arrangement.Sector {
  /// Whether a bearing, whatever the number of turns, lies in the sector.
  func holds(_ bearing: Double) -> Bool {
    var angle = bearing
    while angle < start { angle += 2 * .pi }
    while angle - 2 * .pi >= start { angle -= 2 * .pi }
    return angle <= end
  }
}
