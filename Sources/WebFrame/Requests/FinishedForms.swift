import Synchronization

/// The keys of forms that were just carried out, so that a draft of such a form that was still under way is not kept after
/// all. In memory and bounded: what is forgotten costs one draft too many, nothing else.
final class FinishedForms: Sendable {
  private struct State {
    var young: Set<String> = []
    var old: Set<String> = []
  }

  private let state = Mutex(State())
  private let most = 5_000

  func add(_ receipt: String) {
    state.withLock { state in
      if state.young.count >= most {
        state.old = state.young
        state.young = []
      }
      state.young.insert(receipt)
    }
  }

  func contains(_ receipt: String) -> Bool {
    state.withLock { $0.young.contains(receipt) || $0.old.contains(receipt) }
  }
}
