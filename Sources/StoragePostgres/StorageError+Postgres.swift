import Storage

/// What the server says an error is about.
struct ErrorDetail {
  let table: String?
  let column: String?
  let constraint: String?
  /// For a value that exists already: `Key (email, team_id)=(a@b.nl, 7) already exists.` Holds the values.
  let words: String?

  /// The columns of a value that exists already, `people.email, people.team_id`, as SQLite names them; the constraint's
  /// name when the rule is over an expression.
  var uniqueColumns: String {
    guard let table, let words, let open = words.firstIndex(of: "("), let close = words.firstRange(of: ")=(") else {
      return constraint ?? ""
    }
    let columns = words[words.index(after: open)..<close.lowerBound]
    guard !columns.contains("(") else { return constraint ?? "" }
    return columns.split(separator: ", ").map { "\(table).\($0)" }.joined(separator: ", ")
  }
}

extension StorageError {
  /// By SQLSTATE (PostgreSQL documentation, appendix A).
  init(state: String, message: String, detail: ErrorDetail, statement: String) {
    self =
      switch state {
      case "23505": .uniqueViolation(constraint: detail.uniqueColumns)
      case "23503": .foreignKey
      case "23514": .check(constraint: detail.constraint ?? "")
      case "23502": .notNull(column: [detail.table, detail.column].compactMap(\.self).joined(separator: "."))
      case "40001", "40P01", "55P03", "57014", "53300", "25P03": .busy
      case "53100": .full
      case "25006": .readOnly
      case "XX001", "XX002": .corrupt
      case "22021": .unbindable(reason: message)
      case "42501": .unavailable(reason: PostgresPhrases.notPermitted(message))
      case "": .unavailable(reason: PostgresPhrases.lost)
      case let state where Self.meansNoServer(state): .unavailable(reason: PostgresPhrases.serverSays(message))
      default: .invalidStatement(reason: message, statement: statement)
      }
  }

  /// Classes 08 (connection), 28 (who are you), 3D (no such database), 53 (resources), 57 (shutting down), 58 (system).
  private static func meansNoServer(_ state: String) -> Bool {
    ["08", "28", "3D", "53", "57", "58"].contains(String(state.prefix(2)))
  }

  /// A connection that could not be made. libpq's words can hold the name of a host or an account, never a password.
  static func connecting(to address: PostgresAddress, message: String) -> StorageError {
    var words = message.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix { $0 == " " || $0 == "\t" } }
      .joined(separator: "; ")
    // A full stop of ours follows.
    while let last = words.last, ".? ".contains(last) { words.removeLast() }
    return .unavailable(reason: PostgresPhrases.refused(address, words))
  }
}
