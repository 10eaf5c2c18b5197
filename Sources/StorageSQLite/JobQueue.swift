import Dispatch
import Synchronization

/// Jobs waiting for a thread: tasks add, threads take in order, and a thread without work sleeps.
final class JobQueue<Job: Sendable>: Sendable {
  private struct State {
    var jobs: [Job] = []
    var taken = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Counts the jobs that wait, plus one once closed.
  private let available = DispatchSemaphore(value: 0)

  /// How many jobs wait.
  var count: Int { state.withLock { $0.jobs.count - $0.taken } }

  /// False when the queue is closed: the job will not be done.
  func add(_ job: Job) -> Bool {
    let isAdded = state.withLock { state in
      if !state.isClosed { state.jobs.append(job) }
      return !state.isClosed
    }
    if isAdded { available.signal() }
    return isAdded
  }

  /// Refuses new jobs; those that wait are still done.
  func close() {
    let wasOpen = state.withLock { state in
      defer { state.isClosed = true }
      return !state.isClosed
    }
    if wasOpen { available.signal() }
  }

  /// Sleeps until there is work and takes at most so many jobs. Nil when the queue is closed and empty.
  func next(atMost limit: Int) -> ArraySlice<Job>? {
    available.wait()
    let jobs = state.withLock { Self.take(limit, from: &$0) }
    guard !jobs.isEmpty else {
      available.signal()
      return nil
    }
    for _ in jobs.dropFirst() { available.wait() }
    return jobs
  }

  private static func take(_ limit: Int, from state: inout State) -> ArraySlice<Job> {
    let end = min(state.taken + limit, state.jobs.count)
    let jobs = state.jobs[state.taken..<end]
    state.taken = end
    if end == state.jobs.count {
      state.jobs = []
      state.taken = 0
    } else if end > 1024 {
      state.jobs.removeFirst(end)
      state.taken = 0
    }
    return jobs
  }
}
