import PersonalNetwork

/// Tries one way of drawing after another, from the most to the least readable, until nobody is in anybody's way.
///
/// First names in large letters, then in small ones; then numbers for the most crowded ring, for the next, and for all;
/// then smaller marks. 13 units are 9.2 pt on A4: letters never become smaller than that.
struct PlaceFinder {
  let people: [DrawnPerson]
  /// Who is tied to whom, by index.
  let pairs: [(Int, Int)]
  let order: Arranging.Order
  let options: EcogramOptions
  let labelAngles: (EcogramFrame) -> [Sphere: Double]

  struct Found {
    let frame: EcogramFrame
    let arrangement: Arrangement
    let seats: [Seat]
    let numbers: [Int?]
  }

  func find() -> Found {
    let crowd = Crowd(people: people, width: options.width)
    var last: Found?
    for attempt in attempts(crowd) {
      let frame = crowd.frame(options.width, nameSize: attempt.size, markScale: attempt.markScale)
      let arrangement = arrangement(in: frame).turned(by: attempt.turn)
      if arrangement.fit < 1, !attempt.isLast { continue }
      let (found, isFree) = seat(arrangement, in: frame, attempt)
      if let found { last = found }
      if isFree { break }
    }
    return last ?? nobody(crowd)
  }

  /// One attempt. `nil` when somebody's name fits nowhere.
  private func seat(
    _ arrangement: Arrangement, in frame: EcogramFrame, _ attempt: Attempt
  ) -> (found: Found?, isFree: Bool) {
    let numbers = numbers(arrangement, numbered: attempt.numbered)
    let labels = zip(people, numbers).map { $0.longestLabel(number: $1) }
    let choices = SeatChoices(
      people: people, arrangement: arrangement, frame: frame, labels: labels, pairs: pairs, rowStep: attempt.rowStep)
    var seats = people.indices.map(choices.seats)
    if seats.contains(where: \.isEmpty) {
      guard attempt.isLast else { return (nil, false) }
      seats = people.indices.map { seats[$0].isEmpty ? choices.anySeat(of: $0) : seats[$0] }
    }
    var seating = Seating(
      choices: seats, extents: people.map { $0.extent(in: frame) }, air: frame.isNarrow ? 1 : 2,
      headRoom: ChangeArrow.halfWidth(isNarrow: frame.isNarrow) + 1)
    let isFree = seating.search(rounds: attempt.rounds)
    return (Found(frame: frame, arrangement: arrangement, seats: seating.seats, numbers: numbers), isFree)
  }

  private func nobody(_ crowd: Crowd) -> Found {
    let frame = crowd.frame(options.width, nameSize: 13, markScale: 1)
    return Found(frame: frame, arrangement: arrangement(in: frame), seats: [], numbers: [])
  }

  private func arrangement(in frame: EcogramFrame) -> Arrangement {
    let room = Elbowroom(people: people, frame: frame)
    return Spreading(people: people, room: room, labelAngles: labelAngles(frame)).spread(order)
  }

  private struct Attempt {
    var size = 13.0
    var markScale = 1.0
    var numbered: Set<Band> = []
    /// In radians: the same circle with its first sphere elsewhere than at the top.
    var turn = 0.0
    var rowStep = 24.0
    var rounds = 40
    var isLast = false
  }

  private func attempts(_ crowd: Crowd) -> [Attempt] {
    let bands = crowd.mostCrowdedFirst
    var numbers = [1, 0.85, 0.7, 0.55, 0.4].map {
      Attempt(markScale: $0, numbered: Set(bands), rowStep: 13, rounds: 150)
    }
    numbers.append(Attempt(markScale: 0.4, numbered: Set(bands), rowStep: 7, rounds: 400, isLast: true))
    guard options.width == .wide else { return numbers }
    var attempts: [Attempt] = []
    if people.count <= 14 { attempts.append(Attempt(size: 15)) }
    if people.count <= 24 { attempts.append(Attempt(size: 14)) }
    if people.count <= 60 {
      attempts.append(Attempt())
      attempts += closer
      for count in 1..<max(2, bands.count) {
        attempts += [0.85, 0.7, 0.55, 0.4].map {
          Attempt(markScale: $0, numbered: Set(bands.prefix(count)), rowStep: 11, rounds: 150)
        }
      }
    }
    return attempts + numbers
  }

  /// Names again, with finer steps to place them. A picture that keeps to no earlier one may also turn.
  private var closer: [Attempt] {
    guard order.kept.isEmpty else {
      return [
        Attempt(markScale: 0.9, rowStep: 9, rounds: 250), Attempt(markScale: 0.75, rowStep: 6, rounds: 300),
      ]
    }
    return [0.9, 0.72].flatMap { scale in
      (0..<6).map { Attempt(markScale: scale, turn: Double($0) * .pi / 6, rowStep: 9, rounds: 120) }
    }
  }

  /// Numbers from 1 up, clockwise, for everybody in a numbered band.
  private func numbers(_ arrangement: Arrangement, numbered: Set<Band>) -> [Int?] {
    var numbers = [Int?](repeating: nil, count: people.count)
    var next = 1
    for person in arrangement.order where numbered.contains(people[person].band) {
      numbers[person] = next
      next += 1
    }
    return numbers
  }
}

extension SeatChoices {
  /// A seat for somebody whose name fits nowhere: below the mark, whatever is there.
  func anySeat(of person: Int) -> [Seat] {
    let mark = PicturePoint(
      bearing: arrangement.bearings[person],
      distance: frame.rows(people[person].band, extent: people[person].extent(in: frame), step: rowStep)[0])
    let width = TextWidth.of(labels[person], size: frame.nameSize)
    let extent = people[person].extent(in: frame)
    let box = NameSide.below.box(at: mark, extent: extent, gap: 1, width: width, height: frame.nameHeight)
    let arrow = ChangeArrow(people[person], at: mark, in: frame)
    return [Seat(mark: mark, extent: extent, name: box, arrow: arrow, cost: 0)]
  }
}
