public import Parsing

/// The columns of a table that are known, whatever their order, the case of their names and the language.
struct TableColumns {
  private var places: [String: Int] = [:]
  /// Columns that nobody asks for.
  private(set) var unknown: [String] = []
  /// Names that stand there more than once: the first counts.
  private(set) var repeated: [String] = []

  /// - Parameter names: per column what it may be called, in small letters.
  init(_ header: [String], known names: [String: [String]]) {
    for (index, title) in header.enumerated() {
      let wanted = title.trimmingBlanks().lowercased()
      guard let name = names.first(where: { $0.key.lowercased() == wanted || $0.value.contains(wanted) })?.key else {
        unknown.append(title)
        continue
      }
      if places[name] == nil { places[name] = index } else { repeated.append(title) }
    }
  }

  func has(_ name: String) -> Bool { places[name] != nil }

  /// What a row says in a column; `nil` when it says nothing, or there is no such column.
  func value(_ name: String, in record: CSVRecord) -> String? {
    guard let place = places[name] else { return nil }
    let text = CSVCell.unguarded(record.fields[place])
    return text.trimmingBlanks().isEmpty ? nil : text
  }
}

/// How much one table may ask.
public struct TableLimits: Sendable, Hashable {
  public var rows: Int
  public var csv: CSVLimits

  public init(rows: Int = 2_000_000, csv: CSVLimits = .standard) { (self.rows, self.csv) = (rows, csv) }

  public static let standard = TableLimits()
}
