import Language

/// What the typed fields of a form are called, carried along by the form itself: so that what somebody typed can be shown with its
/// questions also when the page it stood on cannot be made, as when the database is away.
///
/// Choices from lists are not in it: what is sent of them is a code.
struct FieldLabels {
  /// By name; in rows by the name with `#` where the number of the row stands.
  private var labels: [(name: String, label: String)] = []

  /// What the form asks.
  init(of form: Form, _ say: Speaker) {
    for part in form.parts {
      switch part {
      case .field(let field): add(field, say)
      case .group(let group): for field in group.fields { add(field, say) }
      case .rows(let rows):
        for column in rows.columns where column.kind.isTyped {
          labels.append(("\(rows.name).#.\(column.name)", "\(say(rows.rowName)) #: \(say(column.label))"))
        }
      case .table, .markup: break
      }
    }
  }

  private mutating func add(_ field: Field, _ say: Speaker) {
    if field.kind.isTyped { labels.append((field.name, say(field.label))) }
  }

  /// As a form carried them: a line for each.
  init(carried: String) {
    labels = carried.split(separator: "\n").prefix(Self.most).compactMap { line in
      guard let equals = line.firstIndex(of: "=") else { return nil }
      return (String(line[..<equals]), String(line[line.index(after: equals)...]))
    }
  }

  private static let most = 200

  /// Nil when nothing is typed in the form.
  var carried: String? {
    labels.isEmpty ? nil : labels.map { "\($0.name)=\($0.label)" }.joined(separator: "\n")
  }

  /// What the field of this name is called; in a row with its number, counted from 1.
  func label(of name: String) -> String? {
    if let found = labels.first(where: { $0.name == name }) { return found.label }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let row = Int(parts[1]), row >= 0, row < Int.max else { return nil }
    return labels.first { $0.name == "\(parts[0]).#.\(parts[2])" }?.label.replacing("#", with: String(row + 1))
  }
}

extension Field.Kind {
  /// Whether the answer is in one's own words or numbers; a password is never shown again.
  fileprivate var isTyped: Bool {
    switch self {
    case .text, .longText, .date, .time, .number, .email, .telephone: true
    case .password, .select, .radios, .checkboxes, .checkbox, .hidden: false
    }
  }
}
