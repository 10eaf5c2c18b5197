import Foundation
import Language
import NetworkExchange
import Parsing

/// Finds the files that paths on the command line stand for, and opens them.
enum NetworkFiles {
  struct NotThere: Error {
    let path: String

    var phrase: Phrase {
      Phrase(
        nl: "\(path.forTerminal) bestaat niet. Kijk of de naam klopt.",
        en: "\(path.forTerminal) does not exist. See whether the name is right.")
    }
  }

  /// All files, each once, in the order of the alphabet: files with networks in and below folders, and files by name with the
  /// other files of their case.
  static func find(_ paths: [String]) throws(NotThere) -> [String] {
    var found: Set<String> = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw NotThere(path: path) }
      found.formUnion(isFolder.boolValue ? files(below: path) : caseFiles(with: path))
    }
    return found.sorted()
  }

  private static func files(below folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter(isVisible).map { base + "/" + $0 }
  }

  private static func isVisible(_ name: String) -> Bool {
    let isKnown = [".csv", ".graphml", ".json"].contains { name.lowercased().hasSuffix($0) }
    return isKnown && !name.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private static func caseFiles(with path: String) -> [String] {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let others = names.filter(isVisible).map { folder + $0 }
    return [path]
      + others.filter { NetworkCanvasCSV.areOfOneCase($0, path) || EgoWebCSV.areOfOneStudy($0, path) }
  }

  /// - Parameter read: called with the number of bytes of each piece.
  static func named(_ path: String, read: @escaping @Sendable (Int) -> Void = { _ in }) -> NamedBytes {
    NamedBytes(name: path) { try FileBytes(path: path, report: read) }
  }
}
