import NetworkExchange
import Parsing
import PersonalNetwork

/// Reads files that are given as text.
func read(_ files: [(name: String, text: String)]) -> Reading<[ImportedCase]> {
  NetworkCanvasCSV().read(files.map { file in NamedBytes(name: file.name) { BytesInMemory(file.text) } })
}

/// A case of people and ties without anything else, in files of the simplest form.
func read(people: String, ties: String? = nil, client: String? = nil) -> Reading<[ImportedCase]> {
  var files = [(name: "map/proef_attributeList_Persoon.csv", text: people)]
  if let ties { files.append(("map/proef_edgeList_Kent.csv", ties)) }
  if let client { files.append(("map/proef_ego.csv", client)) }
  return read(files)
}

extension Reading where Value == [ImportedCase] {
  /// The problems of the only refused case, when nothing was taken over.
  var problems: [CaseProblem]? {
    value.isEmpty && refused.count == 1 ? refused.first?.reasons.map(\.problem) : nil
  }

  /// Where the first problem of the only refused case stands.
  var problemPlace: FilePlace? { problems == nil ? nil : refused.first?.reasons.first?.place }
}

extension ImportedCase {
  /// The pairs of the network by name, each with its ends in order.
  var pairsByName: Set<String> {
    let names = Dictionary(network.people.map { ($0.id, $0.name) }) { first, _ in first }
    return Set(network.ties.map { tie in [names[tie.a] ?? "", names[tie.b] ?? ""].sorted().joined(separator: "–") })
  }

  /// How often something happened; `nil` when it is not in the report.
  func count(_ fact: LossFact) -> Int? {
    let entries = report.entries.filter { $0.fact == fact }
    return entries.isEmpty ? nil : entries.reduce(0) { $0 + $1.count }
  }

  func place(_ fact: LossFact) -> FilePlace? { report.entries.first { $0.fact == fact }?.place }
}
