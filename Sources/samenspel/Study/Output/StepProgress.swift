import Language

/// Says what is being computed, on one line of the terminal that is wiped afterwards; only when somebody sits there and it
/// takes long.
final class StepProgress {
  private let say: Speaker
  private let start = ContinuousClock.now
  private var isShown = false

  init(_ say: Speaker) { self.say = say }

  /// A step that begins now.
  func step(_ phrase: Phrase) {
    guard ContinuousClock.now - start > .seconds(1), StandardError.isTerminal else { return }
    isShown = true
    StandardError.write("\r" + say(Phrase(nl: "Bezig: ", en: "Working: ") + phrase) + "\u{1B}[K")
  }

  func end() {
    if isShown { StandardError.write("\r\u{1B}[K") }
    isShown = false
  }
}
