import Dispatch
import Foundation
import Parsing
import Synchronization

/// Threads of this program, for reading and writing large files on two cores at once.
struct OwnThreads: SideThreads {
  func start<In: Sendable, Out: Sendable>(
    room: Int, _ work: @escaping @Sendable (_ next: () -> In?, _ give: (Out) -> Bool) -> Void
  ) -> any SideWork<In, Out> {
    let belt = Belt<In, Out>(room: room)
    let thread = Thread {
      work({ belt.next() }, { belt.give($0) })
      belt.finish()
    }
    thread.name = "beside"
    // As much as the first thread has.
    thread.stackSize = 8 << 20
    thread.start()
    return BeltEnd(belt)
  }
}

/// The end of a belt where results are taken. When it is let go of, the work at the other end is told to stop.
private final class BeltEnd<In: Sendable, Out: Sendable>: SideWork {
  private let belt: Belt<In, Out>

  init(_ belt: Belt<In, Out>) { self.belt = belt }

  deinit { belt.abandon() }

  func put(_ item: In) { belt.put(item) }
  func take() -> Out? { belt.take() }
}

/// What goes to the work and what comes from it.
private final class Belt<In: Sendable, Out: Sendable>: Sendable {
  private struct State {
    var items: [In] = []
    var results: [Out] = []
    var isAbandoned = false
  }

  private let state = Mutex(State())
  /// Counts the items that wait, and one more when nobody wants results any more.
  private let items = DispatchSemaphore(value: 0)
  /// Counts the results that wait, and one more when there will be none.
  private let results = DispatchSemaphore(value: 0)
  /// Counts the results that may still be put down.
  private let places = DispatchSemaphore(value: 0)

  init(room: Int) { for _ in 0..<max(1, room) { places.signal() } }

  func put(_ item: In) {
    state.withLock { $0.items.append(item) }
    items.signal()
  }

  func next() -> In? {
    items.wait()
    let item = state.withLock { $0.isAbandoned || $0.items.isEmpty ? nil : $0.items.removeFirst() }
    if item == nil { items.signal() }
    return item
  }

  func give(_ result: Out) -> Bool {
    places.wait()
    let isWanted = state.withLock { state in
      if !state.isAbandoned { state.results.append(result) }
      return !state.isAbandoned
    }
    if isWanted { results.signal() } else { places.signal() }
    return isWanted
  }

  func finish() { results.signal() }

  func take() -> Out? {
    results.wait()
    let result = state.withLock { $0.results.isEmpty ? nil : $0.results.removeFirst() }
    if result == nil { results.signal() } else { places.signal() }
    return result
  }

  func abandon() {
    state.withLock { state in
      state.isAbandoned = true
      state.results = []
      state.items = []
    }
    items.signal()
    places.signal()
  }
}
