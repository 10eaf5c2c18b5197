import Language
import Synchronization

/// Says how far reading is, on one line of the terminal that is wiped afterwards; only when somebody sits there and it
/// takes long.
final class ReadingProgress: Sendable {
  private struct State {
    var files = 0
    var bytes = 0
    var last = ContinuousClock.now
    var isShown = false
  }

  private let total: Int
  private let say: Speaker
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(total: Int, say: Speaker) {
    self.total = total
    self.say = say
  }

  func report(files: Int) { update { $0.files = files } }

  func report(bytes: Int) { update { $0.bytes += bytes } }

  private func update(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      let now = ContinuousClock.now
      guard now - start > .seconds(1), now - state.last > .milliseconds(200), StandardError.isTerminal else { return }
      state.last = now
      state.isShown = true
      StandardError.write("\r" + say(phrase(state)) + "\u{1B}[K")
    }
  }

  private func phrase(_ state: State) -> Phrase {
    Phrase(
      nl: "\(state.files) van \(total) bestanden, \(Speaker(.nl).bytes(state.bytes)) gelezen",
      en: "\(state.files) of \(total) files, \(Speaker(.en).bytes(state.bytes)) read")
  }

  func end() {
    if state.withLock(\.isShown) { StandardError.write("\r\u{1B}[K") }
  }
}
