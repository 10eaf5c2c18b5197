/// Gives everybody a seat so that no name lies over another name or over a mark.
///
/// Starts with the best seat that is free, and then lets people who are in each other's way move, one at a time, to
/// where they hinder least. When nobody can improve, every remaining conflict weighs more and the search goes on:
/// Morris 1993, "The breakout method for escaping from local minima". No chance is involved: the same network always
/// gets the same picture.
struct Seating {
  let choices: [[Seat]]
  /// From the middle of each mark to its edge.
  let extents: [Double]
  /// The least room between two names, and between a name and a mark.
  let air: Double
  /// From the middle of an arrow's head to where a name may begin.
  let headRoom: Double
  /// Where everybody sits now.
  private(set) var seats: [Seat]
  private var chosen: [Int]
  private var weights: [Float]
  private let count: Int
  private let everybody: [Int]

  init(choices: [[Seat]], extents: [Double], air: Double, headRoom: Double = 0) {
    self.choices = choices
    self.extents = extents
    self.air = air
    self.headRoom = headRoom
    count = choices.count
    everybody = Array(choices.indices)
    chosen = choices.map { _ in 0 }
    seats = choices.map { $0[0] }
    weights = [Float](repeating: 1, count: count * count)
  }

  /// The pairs of people who are in each other's way.
  private var conflicts: [(Int, Int)] {
    var conflicts: [(Int, Int)] = []
    for one in 0..<count {
      let seat = seats[one]
      for other in (one + 1)..<max(count, one + 1) where isConflict(one, seat, other) { conflicts.append((one, other)) }
    }
    return conflicts
  }

  /// Searches. True when nobody is in anybody's way.
  ///
  /// - Parameter rounds: how often at most everybody may be looked at again.
  mutating func search(rounds: Int) -> Bool {
    seatFirst()
    for _ in 0..<rounds {
      let conflicts = conflicts
      if conflicts.isEmpty {
        polish()
        return true
      }
      var hasMoved = false
      for person in Set(conflicts.flatMap { [$0.0, $0.1] }).sorted() where move(person) { hasMoved = true }
      if !hasMoved { raiseWeights(conflicts) }
    }
    return conflicts.isEmpty
  }

  /// Who has least choice goes first.
  private mutating func seatFirst() {
    let order = (0..<count).sorted { (choices[$0].count, $0) < (choices[$1].count, $1) }
    for (index, person) in order.enumerated() { take(best(for: person, among: order[..<index]), person) }
  }

  /// Takes the best seat that hinders nobody, everybody once more.
  private mutating func polish() {
    for person in 0..<count { _ = move(person) }
  }

  private mutating func move(_ person: Int) -> Bool {
    let seat = best(for: person, among: everybody[...])
    guard seat != chosen[person] else { return false }
    take(seat, person)
    return true
  }

  private mutating func take(_ seat: Int, _ person: Int) {
    chosen[person] = seat
    seats[person] = choices[person][seat]
  }

  private func best(for person: Int, among others: ArraySlice<Int>) -> Int {
    var best = (cost: Double.infinity, seat: 0)
    for (index, seat) in choices[person].enumerated() {
      var cost = seat.cost
      // Seats are sorted by cost: from here on none can be better.
      if cost >= best.cost { break }
      for other in others where other != person {
        guard isConflict(person, seat, other) else { continue }
        cost += Double(weights[person * count + other]) * (100 + seat.name.sharedArea(with: seats[other].name) / 20)
        if cost >= best.cost { break }
      }
      if cost < best.cost { best = (cost, index) }
    }
    return best.seat
  }

  private mutating func raiseWeights(_ conflicts: [(Int, Int)]) {
    for (one, other) in conflicts {
      weights[one * count + other] += 1
      weights[other * count + one] += 1
    }
  }

  /// Whether somebody on this seat would be in another's way.
  private func isConflict(_ one: Int, _ seat: Seat, _ other: Int) -> Bool {
    let otherSeat = seats[other]
    guard areNear(seat.hull, otherSeat.hull) else { return false }
    return areNear(seat.name, otherSeat.name) || isOver(seat.name, otherSeat.mark, extents[other])
      || isOver(otherSeat.name, seat.mark, extents[one])
      || areClose(seat.mark, otherSeat.mark, extents[one] + extents[other] + air)
      || isOverHead(seat.name, otherSeat) || isOverHead(otherSeat.name, seat)
  }

  private func isOverHead(_ name: PictureBox, _ seat: Seat) -> Bool {
    guard let head = seat.head else { return false }
    return name.distance(to: head) < headRoom
  }

  private func areNear(_ a: PictureBox, _ b: PictureBox) -> Bool {
    a.minX < b.maxX + air && b.minX < a.maxX + air && a.minY < b.maxY + air && b.minY < a.maxY + air
  }

  private func isOver(_ name: PictureBox, _ mark: PicturePoint, _ extent: Double) -> Bool {
    let x = max(name.minX - mark.x, 0, mark.x - name.maxX)
    let y = max(name.minY - mark.y, 0, mark.y - name.maxY)
    let reach = extent + air
    return x * x + y * y < reach * reach
  }

  private func areClose(_ one: PicturePoint, _ other: PicturePoint, _ distance: Double) -> Bool {
    let x = one.x - other.x
    let y = one.y - other.y
    return x * x + y * y < distance * distance
  }
}
