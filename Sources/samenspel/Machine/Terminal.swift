import Foundation
import Language

/// The terminal the program was started from: which language it is spoken to in, and lines to it.
enum Terminal {
  /// Dutch where the machine's locale is Dutch, English elsewhere; asked in the order POSIX gives (LC_ALL, LC_MESSAGES, LANG).
  static let language = language(of: ProcessInfo.processInfo.environment)

  static func language(of environment: [String: String]) -> DisplayLanguage {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("nl") == true ? .nl : .en
  }

  /// Writes a line to standard output at once, also when that is a file or a pipe that someone waits at.
  static func say(_ phrase: Phrase) {
    say(line: phrase.text(in: language))
  }

  static func say(line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
