public import Parsing

/// Writes REFI-QDA that validates against the official schemas of version 1.0: the same bytes for the same package.
public struct RefiWriter {
  private let package: RefiPackage

  public init(_ package: RefiPackage) { self.package = package }

  /// A project file alone (`.qde`); texts in files of their own are not in it.
  public func projectFile() -> (bytes: [UInt8], report: ResearchReport) {
    var writer = RefiProjectWriter(file: "project.qde")
    let bytes = writer.bytes(of: package.project)
    return (bytes, writer.report)
  }

  /// A code book alone (`.qdc`).
  ///
  /// - Throws: `RefiRefusal` when there is no code in it: the standard has no empty code book.
  public func codeBook(file: String = "codebook.qdc") throws(RefiRefusal) -> (bytes: [UInt8], report: ResearchReport) {
    var writer = RefiCodeBookWriter(file: file)
    let bytes = try writer.bytes(of: package.project)
    return (bytes, writer.report)
  }

  /// A whole package in memory; see ``write(into:media:)``.
  public func bytes(
    media: @escaping (String) throws -> (any ByteSource)? = { _ in nil }
  ) throws -> (bytes: [UInt8], report: ResearchReport) {
    let store = MemoryStore()
    let report = try write(into: store, media: media)
    return (store.bytes, report)
  }

  /// Writes a whole package (`.qdpx`): `project.qde` and the folder `sources`.
  ///
  /// - Parameters:
  ///   - store: empty.
  ///   - threads: where the project file may be written while it is packed; all on one thread when there are none.
  ///   - media: gives the bytes of a file that is no plain text, by its name; `nil` when it does not have it.
  /// - Returns: what became of everything.
  /// - Throws: `ZipError`, or what the store or `media` throws.
  public func write(
    into store: any RandomAccessStore, threads: (any SideThreads)? = nil,
    media: @escaping (String) throws -> (any ByteSource)? = { _ in nil }
  ) throws -> ResearchReport {
    let project = ProjectPieces(package.project, threads: threads)
    var rest = ResearchReport()
    RefiInspection(package, file: "project.qde", comparesQuotes: false).add(to: &rest)
    var zip = ZipWriter()
    zip.add("project.qde") { project }
    for (name, text) in package.texts.sorted(by: { $0.key < $1.key }) {
      // A text that begins with what would be taken for a mark gets a mark before it.
      let mark = text.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
      zip.add("sources/" + name) { BytesInMemory(mark + text) }
    }
    for name in package.media.keys.sorted() where package.texts[name] == nil {
      guard try media(name) != nil else {
        rest.add(.missingFile, at: ResearchPlace(file: "sources/" + name), example: name)
        continue
      }
      zip.add("sources/" + name, isPacked: !Self.isPackedAlready(name)) { try media(name) ?? BytesInMemory([]) }
    }
    try zip.write(into: store)
    var report = project.report
    report.add(rest)
    return report
  }

  private static func isPackedAlready(_ name: String) -> Bool {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    return ["mp3", "mp4", "m4a", "m4v", "mov", "ogg", "webm", "jpg", "jpeg", "png", "gif", "zip", "docx", "odt"]
      .contains(ending)
  }
}
