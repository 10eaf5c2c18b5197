public import Parsing

/// A `.qdpx` that is open: where in it the project is, and what else is there.
public final class RefiArchive {
  /// What to report it by.
  public let name: String
  private let reader: ZipReader
  private let root: ZipEntry
  /// The files beside the project, by their name in `sources/` in small letters; of those of one name the first.
  private let files: [String: ZipEntry]
  let report: ResearchReport

  /// - Throws: `RefiRefusal`.
  public init(_ bytes: any RandomAccessBytes, name: String, limits: RefiLimits = .standard) throws(RefiRefusal) {
    self.name = name
    do { reader = try ZipReader(bytes, limits: limits.zip) } catch { throw RefiRefusal(error, file: name) }
    let projects = reader.entries.compactMap { entry in entry.path.map { (entry, $0) } }
      .filter { $0.1.last?.lowercased().hasSuffix(".qde") ?? false && $0.1[0] != "__MACOSX" }
    // Some programs pack the folder around it too.
    let depth = projects.map(\.1.count).min() ?? 0
    let atTop = projects.filter { $0.1.count == depth }
    guard let first = atTop.first(where: { $0.1.last?.lowercased() == "project.qde" }) ?? atTop.first else {
      throw RefiRefusal(.noProject, at: ResearchPlace(file: name))
    }
    root = first.0
    var report = ResearchReport()
    files = Self.sort(reader.entries, beside: first.0, in: Array(first.1.dropLast()), of: name, into: &report)
    self.report = report
  }

  private static func sort(
    _ entries: [ZipEntry], beside root: ZipEntry, in folder: [String], of archive: String,
    into report: inout ResearchReport
  ) -> [String: ZipEntry] {
    var files: [String: ZipEntry] = [:]
    for entry in entries where entry.index != root.index && !entry.isFolder {
      let place = ResearchPlace(file: archive)
      guard let path = entry.path else {
        report.add(.entryOutside, at: place, example: entry.name)
        continue
      }
      let inside = Array(path.dropFirst(folder.count))
      if path.starts(with: folder), inside.count > 1, inside[0].lowercased() == "sources" {
        let name = inside.dropFirst().joined(separator: "/").lowercased()
        if files[name] == nil { files[name] = entry } else { report.add(.doubleEntry(name), at: place) }
      } else if path.last?.lowercased().hasSuffix(".qde") ?? false {
        report.add(.secondProject, at: place, example: entry.name)
      } else {
        report.add(.otherFile, at: place, example: entry.name)
      }
    }
    return files
  }

  /// What the project file is called.
  var projectName: String { root.name }

  /// The project file.
  func project() throws -> any ByteSource { try reader.open(root) }

  /// A file of `sources/`, whatever the case of its letters; `nil` when it is not there.
  public func open(_ name: String) throws -> (any ByteSource)? {
    try files[name.lowercased()].map { try reader.open($0) }
  }

  /// The names in `sources/` as they stand in the archive, with their sizes, in the order of the archive.
  var sources: [(name: String, count: Int)] {
    files.values.sorted { $0.index < $1.index }.compactMap { entry in
      guard let path = entry.path, let folder = path.firstIndex(where: { $0.lowercased() == "sources" }) else {
        return nil
      }
      return (path[(folder + 1)...].joined(separator: "/"), entry.count)
    }
  }
}
