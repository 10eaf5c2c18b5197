import CivilTime
import Parsing
import PersonalNetwork

/// Reads our own JSON. What it does not know is left out and said; a value that cannot be there refuses its case, with the place.
///
/// docs/network-files.md describes the format.
public struct SamenspelJSON: Sendable {
  /// What the member `format` says.
  static let format = "samenspel-network"
  /// The newest version that is read, and the one that is written.
  static let version = 1

  public let limits: NetworkLimits

  public init(limits: NetworkLimits = .standard) { self.limits = limits }

  public func read(_ file: NamedBytes) -> Reading<[ImportedCase]> {
    do {
      let root = try JSONReader.read(try file.open(), limits: limits.json)
      return try read(root, in: file)
    } catch let error as JSONError {
      return refuse(file, .json(error.problem), at: error.place)
    } catch let reason as RefusalReason {
      return Reading(value: [], refused: [RefusedCase(id: file.stem, files: [file.name], reasons: [reason])])
    } catch {
      return refuse(file, .unreadable("\(error)"), at: nil)
    }
  }

  private func refuse(_ file: NamedBytes, _ problem: CaseProblem, at place: JSONPlace?) -> Reading<[ImportedCase]> {
    let place = FilePlace(file: file.name, line: place?.line, column: place?.column)
    let reason = RefusalReason(problem, at: place)
    return Reading(value: [], refused: [RefusedCase(id: file.stem, files: [file.name], reasons: [reason])])
  }

  private func read(_ root: JSONNode, in file: NamedBytes) throws(RefusalReason) -> Reading<[ImportedCase]> {
    let document = SamenspelJSONObject(root, file: file.name)
    guard document.isObject, root["format"]?.value == .string(Self.format) else {
      throw RefusalReason(.notSamenspelJSON, at: root.place.inFile(file.name))
    }
    let version = try document.whole("version") ?? 0
    guard (1...Self.version).contains(version) else {
      throw RefusalReason(.newerVersion(version), at: (root["version"] ?? root).place.inFile(file.name))
    }
    let provenance = try Provenance(
      madeBy: document.text("madeBy") ?? "", madeFor: document.text("madeFor") ?? "",
      madeOn: document.day("madeOn"), madeWith: document.text("madeWith") ?? "")
    let nodes = try document.objects("cases")
    if nodes.isEmpty { throw RefusalReason(.noNetwork, at: document.place) }
    guard nodes.count <= limits.cases else {
      throw RefusalReason(.tooManyCases(limit: limits.cases), at: document.place)
    }
    let known: Set<String> = ["format", "version", "madeBy", "madeFor", "madeOn", "madeWith", "cases"]
    var cases: [ImportedCase] = []
    var refused: [RefusedCase] = []
    for node in nodes {
      var one = SamenspelJSONCase(node, file: file.name, limits: limits, provenance: provenance)
      do {
        cases.append(try one.read())
      } catch {
        let id = if case .string(let id)? = node.node["id"]?.value { id } else { file.stem }
        refused.append(RefusedCase(id: id, files: [file.name], reasons: [error]))
      }
    }
    return Reading(value: cases, refused: refused, report: LossReport(document.unknown(but: known)))
  }
}

extension JSONPlace {
  func inFile(_ file: String) -> FilePlace { FilePlace(file: file, line: line, column: column) }
}
