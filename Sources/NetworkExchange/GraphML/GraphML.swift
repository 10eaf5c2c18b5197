public import Language
import Parsing

/// Reads GraphML: of Network Canvas, and of any other program that writes networks of people.
///
/// Every `<graph>` is one case. Ties of all types together make the network, each pair once. A file that is not well-formed is
/// refused whole, also when graphs before the damage were complete.
public struct GraphML: Sendable {
  /// The language for people without a name ("persoon n3").
  public let language: DisplayLanguage
  public let limits: NetworkLimits

  public init(language: DisplayLanguage = .nl, limits: NetworkLimits = .standard) {
    self.language = language
    self.limits = limits
  }

  public func read(_ file: NamedBytes) -> Reading<[ImportedCase]> {
    let graphs: [GraphMLGraph]
    do {
      var walk = GraphMLWalk(try file.open(), limits: limits)
      try walk.run()
      graphs = walk.graphs
    } catch {
      return Reading(value: [], refused: [refusal(of: file.name, error)])
    }
    guard !graphs.isEmpty else {
      let reason = RefusalReason(.noNetwork, at: FilePlace(file: file.name))
      return Reading(value: [], refused: [RefusedCase(id: file.stem, files: [file.name], reasons: [reason])])
    }
    var cases: [ImportedCase] = []
    var refused: [RefusedCase] = []
    for (index, graph) in graphs.enumerated() {
      let name = graphs.count == 1 ? file.stem : graph.id ?? "\(file.stem) \(index + 1)"
      switch graph.told(in: file.name, name: name).result(in: language) {
      case .success(let imported): cases.append(imported)
      case .failure(let failure): refused.append(failure.refused)
      }
    }
    return Reading(value: cases, refused: refused)
  }

  private func refusal(of file: String, _ error: any Error) -> RefusedCase {
    let reason =
      switch error {
      case let error as XMLError: RefusalReason(.xml(error.problem), at: error.place.inFile(file))
      case let error as GraphMLWalk.Problem: RefusalReason(error.problem, at: error.place.inFile(file))
      default: RefusalReason(.unreadable("\(error)"), at: FilePlace(file: file))
      }
    return RefusedCase(id: NamedBytes.stem(of: file), files: [file], reasons: [reason])
  }
}
