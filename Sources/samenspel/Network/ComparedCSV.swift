import CivilTime
import NetworkExchange
import Parsing
import PersonalNetwork

/// A change as CSV: one row of figures, undefined ones empty, numbers the same in every language.
struct ComparedCSV {
  let bytes: [UInt8]

  init(_ waves: ComparedWaves) {
    let facts: [(String, CSVCell)] = [
      ("case", .text(waves.before.id)), ("before", .text(waves.before.network.asOf?.iso ?? "")),
      ("after", .text(waves.later.network.asOf?.iso ?? "")), ("matchedBy", .text(waves.matching.rawValue)),
      ("closer", .integer(waves.change.closer.count)), ("further", .integer(waves.change.further.count)),
    ]
    let figures = ComparedFigures.groups(waves.change).flatMap { group in
      group.figures.map { figure -> (String, CSVCell) in
        let name = group.key + figure.key.prefix(1).uppercased() + figure.key.dropFirst()
        switch figure.value {
        case .whole(let number): return (name, .integer(number))
        case .part(let number): return (name, CSVCell(number))
        }
      }
    }
    let columns = facts + figures
    let writer = CSVWriter()
    bytes = writer.record(columns.map { .text($0.0) }) + writer.record(columns.map(\.1))
  }
}
