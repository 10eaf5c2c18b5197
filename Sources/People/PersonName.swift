import Foundation
import Language

/// The one rule for names of people, teams and organisations: something is written, and it fits on a line.
enum PersonName {
  /// Longer than any name on a Dutch identity card, short enough for a heading.
  static let longest = 200

  /// - Returns: the name without blanks around it.
  static func checked(_ typed: String) throws(PeopleProblem) -> String {
    let name = typed.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty else { throw .nameMissing }
    guard !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .nameNotOneLine
    }
    guard name.unicodeScalars.count <= longest else { throw .nameTooLong(most: longest) }
    return name
  }

  static func sortKey(_ name: String) -> String { NameOrder.key(name) }
}
