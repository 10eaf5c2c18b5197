import Foundation
import Language
import Parsing
import QualitativeCoding
import ResearchExchange

/// A research project as tables: a folder with `codes.csv`, `codings.csv`, `sources.csv` and the texts in `sources/`; or one
/// table of codes.
struct StudyTables {
  private let folder: String?
  private let codes: String?
  private let name: String

  /// A table of codes alone.
  init(codes path: String) {
    folder = nil
    codes = path
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Nil when the folder has no table of codes.
  init?(folder: String) {
    let codes = folder + "/codes.csv"
    guard FileManager.default.fileExists(atPath: codes) else { return nil }
    self.folder = folder
    self.codes = codes
    name = folder.split(separator: "/").last.map(String.init) ?? folder
  }

  func read(report: @escaping @Sendable (Int) -> Void) throws(StudyRefusal) -> StudyReading {
    func stream(_ path: String) throws(StudyRefusal) -> FileBytes {
      do { return try FileBytes(path: path, report: report) } catch { throw StudyFile.unreadable(path, error) }
    }
    guard let codes else { throw StudyRefusal(StudyFile.refused(nil)) }
    let tree = CodeTreeTable.read(try stream(codes), name: folder == nil ? name : "codes.csv")
    guard let codeTree = tree.value else { throw StudyRefusal(StudyFile.refused(tree.refusal)) }
    var study = Project(name: name, trees: [codeTree])
    var found = tree.report
    guard let folder else { return StudyReading(name: name, study: study, report: found) }

    let texts = TextFolder(path: folder + "/sources")
    if FileManager.default.fileExists(atPath: folder + "/sources.csv") {
      let sources = SourceTable.read(try stream(folder + "/sources.csv"), into: study, name: "sources.csv") {
        texts.bytes($0)
      }
      guard let value = sources.value else { throw StudyRefusal(StudyFile.refused(sources.refusal)) }
      study = value
      found.add(sources.report)
    } else {
      let sources = SourceTable.sources(of: texts.names, into: study, name: "sources") { texts.bytes($0) }
      study = sources.study
      found.add(sources.report)
    }
    if FileManager.default.fileExists(atPath: folder + "/codings.csv") {
      let codings = CodingTable.read(try stream(folder + "/codings.csv"), into: study, name: "codings.csv")
      guard let value = codings.value else { throw StudyRefusal(StudyFile.refused(codings.refusal)) }
      study = value
      found.add(codings.report)
    }
    return StudyReading(name: name, study: study, report: found)
  }
}

/// The plain texts in a folder; no name leads out of it.
private struct TextFolder {
  let path: String

  /// In the order of the alphabet.
  var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { $0.lowercased().hasSuffix(".txt") && !$0.hasPrefix(".") }.sorted()
  }

  /// Nil when the file is not there or cannot be read. At most what a text may be.
  func bytes(_ name: String) -> [UInt8]? {
    guard !name.isEmpty, !name.contains("/"), name != "..", let file = try? FileInPlace(path: path + "/" + name),
      file.count <= RefiLimits.standard.textBytes
    else { return nil }
    return try? file.read(at: 0, length: file.count)
  }
}
