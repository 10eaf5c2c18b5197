import CivilTime
import Evidence
import Storage
import TestGround
import Testing

@Suite("Walking along links")
struct WalkTests {
  private let now = Instant(microseconds: 1)

  @Test("the chain from question to action is walked forwards and backwards", arguments: Engine.all)
  func chain(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connect([(1, 2), (2, 3), (3, 4), (9, 3)], connection)
      #expect(try walk(.forward, from: 1, depth: 10, connection) == ["1>2@1", "2>3@2", "3>4@3"])
      #expect(try walk(.back, from: 4, depth: 10, connection) == ["3>4@1", "2>3@2", "9>3@2", "1>2@3"])
    }
  }

  @Test("a walk goes as deep as it was told", arguments: Engine.all)
  func depth(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connect([(1, 2), (2, 3), (3, 4)], connection)
      #expect(try walk(.forward, from: 1, depth: 0, connection).isEmpty)
      #expect(try walk(.forward, from: 1, depth: 1, connection) == ["1>2@1"])
      #expect(try walk(.forward, from: 1, depth: 2, connection) == ["1>2@1", "2>3@2"])
    }
  }

  @Test("a circle is walked once", arguments: Engine.all)
  func circle(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connect([(1, 2), (2, 3), (3, 1)], connection)
      #expect(try walk(.forward, from: 1, depth: 20, connection) == ["1>2@1", "2>3@2", "3>1@3"])
    }
  }

  @Test("what two ways lead to is met once, at the shorter distance", arguments: Engine.all)
  func diamond(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connect([(1, 2), (1, 3), (2, 4), (3, 4), (4, 5), (1, 4)], connection)
      #expect(
        try walk(.forward, from: 1, depth: 5, connection) == ["1>2@1", "1>3@1", "1>4@1", "2>4@2", "3>4@2", "4>5@2"])
    }
  }

  @Test("an ended link ends the walk, unless one looks back", arguments: Engine.all)
  func ended(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connect([(1, 2), (2, 3)], connection)
      try Links.disconnect(thing(1), .restsOn, from: thing(2), at: Instant(microseconds: 5), by: nil, connection)
      #expect(try walk(.forward, from: 1, depth: 5, connection).isEmpty)
      let then = try Links.walk(.forward, from: thing(1), depth: 5, when: .at(Instant(microseconds: 3)), connection)
      #expect(then.count == 2)
    }
  }

  @Test("random nets: a walk finds what a plain search finds", arguments: 1...20 as ClosedRange<UInt64>)
  func random(seed: UInt64) async throws {
    try await inside(.sqlite) { connection in
      var generator = SeededGenerator(seed: seed)
      var pairs: Set<[Int]> = []
      for _ in 0..<30 {
        let from = Int.random(in: 1...12, using: &generator)
        let to = Int.random(in: 1...12, using: &generator)
        if from != to { pairs.insert([from, to]) }
      }
      try connect(pairs.map { ($0[0], $0[1]) }, connection)
      for depth in 1...4 {
        let found = try walk(.forward, from: 1, depth: depth, connection)
        #expect(Set(found) == search(pairs, from: 1, depth: depth))
      }
    }
  }

  /// Breadth first, by hand.
  private func search(_ pairs: Set<[Int]>, from start: Int, depth: Int) -> Set<String> {
    var met: [[Int]: Int] = [:]
    var front: Set<Int> = [start]
    for distance in 1...depth {
      let next = pairs.filter { front.contains($0[0]) }
      for pair in next where met[pair] == nil { met[pair] = distance }
      front = Set(next.map { $0[1] })
    }
    return Set(met.map { "\($0.key[0])>\($0.key[1])@\($0.value)" })
  }

  private func thing(_ number: Int) -> Thing { Thing(kind: "thing", id: "\(number)") }

  private func connect(_ pairs: [(Int, Int)], _ connection: any Connection) throws {
    for (from, to) in pairs {
      try Links.connect(thing(from), .restsOn, to: thing(to), at: now, by: nil, connection)
    }
  }

  private func walk(
    _ direction: LinkDirection, from start: Int, depth: Int, _ connection: any Connection
  ) throws -> [String] {
    try Links.walk(direction, from: thing(start), depth: depth, connection)
      .map { "\($0.link.from.id)>\($0.link.to.id)@\($0.distance)" }
  }

  private func inside(_ engine: Engine, _ body: @escaping @Sendable (any Connection) throws -> Void) async throws {
    try await withDatabase(EvidenceMigrations.all, on: engine) { database in try await database.write(body) }
  }
}
