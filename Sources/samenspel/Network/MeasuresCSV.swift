import NetworkExchange
import Parsing
import PersonalNetwork

/// Figures as CSV: a row per case, undefined ones empty, numbers the same in every language.
struct MeasuresCSV {
  let bytes: [UInt8]

  init(_ rows: [MeasuredCase]) {
    let writer = CSVWriter()
    let columns = MeasureColumn.all
    let header = ["case", "session", "tieType"] + columns.map(\.key) + ["componentSizes"]
    var bytes = writer.record(header.map(CSVCell.text))
    for row in rows {
      var cells: [CSVCell] = [.text(row.imported.id), .text(row.imported.session ?? ""), .text(row.tieType ?? "")]
      for column in columns {
        switch column.value(row) {
        case .whole(let number): cells.append(.integer(number))
        case .part(let number): cells.append(CSVCell(number))
        }
      }
      cells.append(.text(row.measures.componentSizes.map(String.init).joined(separator: " ")))
      bytes += writer.record(cells)
    }
    self.bytes = bytes
  }
}
