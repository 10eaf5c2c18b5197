import Language
import Parsing

/// What a person is called in a file, and how that becomes a name.
struct GivenName {
  enum State: Equatable {
    case plain
    /// With an apostrophe that kept a spreadsheet from running it.
    case guarded
    case surroundedByBlanks
    case missing
    /// Network Canvas writes this instead of a name it keeps secret.
    case encrypted
  }

  let state: State
  private let text: String
  private let number: String

  /// - Parameters:
  ///   - name: as it stands in the file, if it does.
  ///   - number: what somebody without a name is called by.
  ///   - isCell: whether it is a cell of CSV as it stands there, in which formulas may be guarded.
  init(_ name: String?, number: String, isCell: Bool = false) {
    let given = name ?? ""
    let trimmed = given.trimmingBlanks()
    self.number = number
    if trimmed.isEmpty {
      state = .missing
    } else if trimmed == "ENCRYPTED" {
      state = .encrypted
    } else if isCell && CSVCell.unguarded(trimmed) != trimmed {
      state = .guarded
    } else {
      state = trimmed == given ? .plain : .surroundedByBlanks
    }
    text = state == .guarded ? CSVCell.unguarded(trimmed) : trimmed
  }

  func shown(in language: DisplayLanguage) -> String {
    switch state {
    case .plain, .guarded, .surroundedByBlanks: text
    case .missing, .encrypted: Phrase(nl: "persoon \(number)", en: "person \(number)").text(in: language)
    }
  }
}
