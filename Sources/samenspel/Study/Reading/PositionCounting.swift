import ArgumentParser
import ResearchExchange

/// How the program that wrote a REFI-QDA file counted positions, as somebody types it: `standard`, or what is different.
struct PositionCounting: ExpressibleByArgument {
  let counting: OffsetCounting

  /// What may be typed, several with commas between.
  enum Difference: String, CaseIterable {
    case lineEndOne = "line-end-one"
    case lineEndTwo = "line-end-two"
    case utf16
    case mark
    case lastIncluded = "last-included"
  }

  static let words = (["standard"] + Difference.allCases.map(\.rawValue)).joined(separator: "|")

  /// Nil for words that are none of these, or that say two things of one.
  init?(argument: String) {
    if argument == "standard" {
      counting = .standard
      return
    }
    var counting = OffsetCounting.standard
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    for word in words {
      switch Difference(rawValue: String(word)) {
      case .lineEndOne: counting.lineEnd = .one
      case .lineEndTwo: counting.lineEnd = .two
      case .utf16: counting.unit = .utf16
      case .mark: counting.countsMark = true
      case .lastIncluded: counting.isInclusive = true
      case nil: return nil
      }
    }
    guard Set(words).count == words.count, !(words.contains("line-end-one") && words.contains("line-end-two")) else {
      return nil
    }
    self.counting = counting
  }
}
