import Language

/// Says how far reading is, on one line of the terminal that is wiped afterwards; only when somebody sits there and it
/// takes long.
final class ReadingProgress {
  private let total: Int
  private let say: Speaker
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false

  init(total: Int, say: Speaker) {
    self.total = total
    self.say = say
  }

  func report(_ done: Int) {
    let now = ContinuousClock.now
    guard StandardError.isTerminal, now - start > .seconds(1), now - last > .milliseconds(200) else { return }
    last = now
    isShown = true
    let phrase = Phrase(nl: "\(done) van \(total) bestanden gelezen", en: "\(done) of \(total) files read")
    StandardError.write("\r" + say(phrase))
  }

  func end() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
