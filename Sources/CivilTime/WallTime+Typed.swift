public import Language

extension WallTime {
  /// The time someone typed, on a clock of 24 hours: `09:30`, `9.30`, `9u30`, `0930`, `9 uur`, `9`. Words such as
  /// "half tien" are not read: in Dutch and English they mean different times.
  public static func parse(_ typed: String) throws(WallTimeProblem) -> WallTime {
    var text = typed.prefix(40).lowercased().filter { !$0.isWhitespace }[...]
    guard !text.isEmpty else { throw .empty }
    for ending in ["uur", "u", "h"] where text.hasSuffix(ending) {
      text = text.dropLast(ending.count)
      break
    }
    let parts = text.split(omittingEmptySubsequences: false) { ":.uh".contains($0) }
    guard let time = time(of: parts) else { throw .notATime }
    return time
  }

  private static func time(of parts: [Substring]) -> WallTime? {
    switch parts.count {
    case 1 where parts[0].count == 4:
      time(hour: parts[0].prefix(2), minute: parts[0].suffix(2))
    case 1:
      time(hour: parts[0], minute: "00")
    case 2:
      time(hour: parts[0], minute: parts[1])
    default:
      nil
    }
  }

  private static func time(hour: Substring, minute: Substring) -> WallTime? {
    guard hour.count <= 2, minute.count == 2, let hour = Int(digits: hour), let minute = Int(digits: minute) else {
      return nil
    }
    return WallTime(hour: hour, minute: minute)
  }
}

/// Why a typed time could not be read; its ``phrase`` says what to do.
public enum WallTimeProblem: Error, Sendable, Hashable {
  case empty
  case notATime

  /// What to do, for below the field.
  public var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(nl: "Vul een tijd in, bijvoorbeeld 09:30.", en: "Fill in a time, for example 09:30.")
    case .notATime:
      Phrase(
        nl: "Schrijf de tijd als uren en minuten, van 00:00 tot en met 23:59.",
        en: "Write the time as hours and minutes, from 00:00 to 23:59.")
    }
  }
}
