import Dispatch
import Synchronization

/// Hands things from a body, which may not wait with `await`, to a task that does; at most so many at a time wait in between.
final class Handoff<Item: Sendable>: Sendable {
  let items: AsyncStream<Item>
  private let entrance: AsyncStream<Item>.Continuation
  private let room: DispatchSemaphore
  private let isAbandoned = Mutex(false)

  init(room count: Int) {
    // Begun with none and raised: a semaphore that goes away below what it began with stops the program.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<count { room.signal() }
    (items, entrance) = AsyncStream.makeStream()
  }

  /// Blocks the thread until there is room. On a thread of the engine's own only.
  /// - Throws: ``Abandoned`` when nobody takes anything any more.
  func give(_ item: Item) throws(Abandoned) {
    room.wait()
    guard !isAbandoned.withLock({ $0 }) else { throw Abandoned() }
    entrance.yield(item)
  }

  /// After `items` gave one and it was dealt with.
  func makeRoom() { room.signal() }

  /// No more will come.
  func finish() { entrance.finish() }

  /// No more will be taken: whoever gives is told so.
  func abandon() {
    isAbandoned.withLock { $0 = true }
    room.signal()
  }

  struct Abandoned: Error {}
}
