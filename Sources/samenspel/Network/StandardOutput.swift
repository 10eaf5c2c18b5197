import ArgumentParser
import Foundation
import Language

/// What a command has to say: results, for a file or a next program.
enum StandardOutput {
  static func write(_ text: String) { write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
}

/// What a command says beside its results, for whoever sits at the terminal.
enum StandardError {
  static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Says what is the matter; to be thrown, ends the program with exit code 2.
  static func failure(_ phrase: Phrase, say: Speaker) -> ExitCode {
    write(say(phrase) + "\n")
    return ExitCode(2)
  }
}

extension String {
  /// Without control characters, which could move the cursor or colour the terminal of whoever reads a file of another.
  var forTerminal: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
