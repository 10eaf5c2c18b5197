import Storage
import Synchronization
import TestGround
import Testing

@Suite("Contract: many at once")
struct ConcurrencyContract {
  @Test("writers at the same time lose nothing", arguments: Engine.all)
  func nothingLost(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<32 {
          group.addTask {
            for _ in 0..<25 { try await database.write { try $0.deposit(1, on: 1 + writer % 2) } }
          }
        }
        try await group.waitForAll()
      }
      try await expectBalance(1, 500, in: database)
      try await expectBalance(2, 500, in: database)
    }
  }

  @Test("a body that reads and then writes is not overtaken", arguments: Engine.all)
  func readThenWrite(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<100 {
          group.addTask {
            try await database.write { connection in
              let balance = try connection.balance(1) ?? 0
              try connection.run("UPDATE accounts SET balance = \(balance + 1) WHERE id = 1")
            }
          }
        }
        try await group.waitForAll()
      }
      try await expectBalance(1, 200, in: database)
    }
  }

  @Test("those who throw take only their own changes back, whoever they shared a commit with", arguments: Engine.all)
  func isolation(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      let outcomes = await withTaskGroup(of: Result<Int, any Error>.self) { group in
        for number in 0..<200 {
          group.addTask {
            await Self.outcome {
              try await database.write { connection in
                try connection.deposit(1, on: 1)
                if number % 3 == 0 { throw ChangedMind() }
                if number % 3 == 1 { try connection.deposit(-100_000, on: 2) }
                return number
              }
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let kept = outcomes.compactMap { try? $0.get() }
      #expect(Set(kept) == Set((0..<200).filter { $0 % 3 == 2 }))
      try await expectBalance(1, 100 + kept.count, in: database)
    }
  }

  @Test("an answered write is seen by every read that begins after it", arguments: Engine.all)
  func visible(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      for round in 1...50 {
        try await database.write { try $0.deposit(1, on: 1) }
        try await expectBalance(1, 100 + round, in: database)
      }
    }
  }

  @Test("a read sees one moment, whatever is written meanwhile", arguments: Engine.all)
  func snapshot(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for _ in 0..<200 {
            try await database.write { connection in
              try connection.deposit(-1, on: 1)
              try connection.deposit(1, on: 2)
            }
            if try await database.read({ try $0.balance(1) }) == 0 {
              try await database.write { connection in
                try connection.deposit(100, on: 1)
                try connection.deposit(-100, on: 2)
              }
            }
          }
        }
        for _ in 0..<3 {
          group.addTask {
            for _ in 0..<200 {
              let (first, second, again) = try await database.read { connection in
                (try connection.balance(1), try connection.balance(2), try connection.balance(1))
              }
              #expect((first ?? 0) + (second ?? 0) == 200)
              #expect(first == again)
            }
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test("a task cancelled before it reads gets CancellationError; a write is done all the same", arguments: Engine.all)
  func cancellation(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      let reader = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await database.read { try $0.balance(1) }
      }
      await #expect(throws: CancellationError.self) { try await reader.value }
      let writer = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        try await database.write { try $0.deposit(1, on: 1) }
      }
      try await writer.value
      try await expectBalance(1, 101, in: database)
    }
  }

  private static func outcome<T>(_ body: () async throws -> T) async -> Result<T, any Error> {
    do { return .success(try await body()) } catch { return .failure(error) }
  }
}
