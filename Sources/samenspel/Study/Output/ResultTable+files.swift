import Language
import Parsing
import Statistics

extension ResultTable {
  /// The table as CSV: keys as column names, numbers the same in every language. Figures that are undefined are empty; the
  /// last column says why.
  var csv: [UInt8] {
    let writer = CSVWriter()
    let names = columns.map(\.key) + (hasFigures ? ["undefined"] : [])
    var bytes = writer.record(names.map(CSVCell.text))
    for row in rows {
      let why = hasFigures ? [CSVCell.text(undefined(row).map { "\($0.key): \($0.why)" }.joined(separator: "; "))] : []
      bytes += writer.record(row.map(\.csv) + why)
    }
    return bytes
  }

  /// The rows as JSON objects: `null` for what cannot be said, with the reason under `undefined`.
  var json: JSONText {
    .array(
      rows.map { row in
        var members = zip(columns, row).map { ($0.key, $1.json) }
        if hasFigures { members.append(("undefined", .object(undefined(row).map { ($0.key, .string($0.why)) }))) }
        return .object(members)
      })
  }

  private var hasFigures: Bool {
    rows.contains { row in
      row.contains { cell in
        if case .figure = cell { true } else { false }
      }
    }
  }

  private func undefined(_ row: [Cell]) -> [(key: String, why: String)] {
    zip(columns, row).compactMap { column, cell in
      if case .figure(.undefined(let reason)) = cell { (column.key, reason.rawValue) } else { nil }
    }
  }
}

extension ResultTable.Cell {
  fileprivate var csv: CSVCell {
    switch self {
    case .words(let words): .text(words)
    case .phrase(_, let key), .silent(_, let key): .text(key)
    case .label(let path): .text(path.joined(separator: "/"))
    case .count(let number): .integer(number)
    case .figure(let figure): CSVCell(figure.value)
    case .number(let number, _), .share(let number): CSVCell(number)
    }
  }

  fileprivate var json: JSONText {
    switch self {
    case .words(let words): .string(words)
    case .phrase(_, let key), .silent(_, let key): .string(key)
    case .label(let path): .string(path.joined(separator: "/"))
    case .count(let number): .whole(number)
    case .figure(let figure): .number(figure.value)
    case .number(let number, _), .share(let number): .number(number)
    }
  }
}
