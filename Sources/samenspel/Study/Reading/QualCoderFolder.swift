import Foundation
import Parsing
import ResearchExchange

/// The pictures, recordings and documents that lie in the folder of a QualCoder project, beside its database.
struct QualCoderFolder: StudyFiles {
  private let folder: String
  /// Where a file is, by its name in the package in small letters.
  private var paths: [String: String] = [:]

  /// - Parameter database: the path of `data.qda`.
  init(database: String) {
    let folder = database.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    self.folder = folder.isEmpty ? (database.hasPrefix("/") ? "/" : ".") : folder
  }

  /// Says of every source which of the files here is its own. What lies elsewhere on the machine is never opened, nor what a link
  /// points to: a project of somebody else must not bring other files along.
  mutating func find(for rows: inout QualCoderRows) {
    for place in rows.sources.indices {
      guard let file = rows.sources[place].place, let (path, bytes) = regularFile(file.name, in: file.folder) else {
        continue
      }
      let isTaken = paths[file.name.lowercased()] != nil
      let name = isTaken ? "\(rows.sources[place].id)-\(file.name)" : file.name
      guard paths.updateValue(path, forKey: name.lowercased()) == nil else { continue }
      rows.sources[place].file = QualCoderRows.File(name: name, bytes: bytes)
    }
  }

  private func regularFile(_ name: String, in part: String) -> (path: String, bytes: Int)? {
    let path = "\(folder)/\(part)/\(name)"
    let files = FileManager.default
    guard isReal(folder + "/" + part, .typeDirectory), isReal(path, .typeRegular),
      let bytes = try? files.attributesOfItem(atPath: path)[.size] as? NSNumber
    else { return nil }
    return (path, bytes.intValue)
  }

  /// Whether that is there and no link.
  private func isReal(_ path: String, _ type: FileAttributeType) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType) == type
  }

  func open(_ name: String) throws -> (any ByteSource)? {
    try paths[name.lowercased()].map { try FileBytes(path: $0) }
  }
}
