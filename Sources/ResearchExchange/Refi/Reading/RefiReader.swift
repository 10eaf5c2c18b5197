public import Parsing

/// Reads REFI-QDA: a project with its files (`.qdpx`), a project file alone (`.qde`) and a code book (`.qdc`).
///
/// What was read is settled: every text has LF as its line end and no mark before it, and every position is in code points from 0,
/// half-open, however the program that wrote the file counted.
public struct RefiReader: Sendable {
  public let limits: RefiLimits
  /// How positions are counted; `nil` to find out from the names of selections.
  public let counting: OffsetCounting?
  private let threads: (any SideThreads)?

  /// - Parameter threads: where XML may be parsed while its elements are made things of; all on one thread when there are none.
  public init(
    limits: RefiLimits = .standard, counting: OffsetCounting? = nil, threads: (any SideThreads)? = nil
  ) {
    (self.limits, self.counting, self.threads) = (limits, counting, threads)
  }

  /// Reads a project file or code book that stands alone.
  public func read(_ source: any ByteSource, name: String) -> ResearchReading<RefiPackage> {
    var walk = RefiWalk(source, file: name, limits: limits, threads: threads)
    do {
      let project = try walk.document()
      return settled(project, texts: [:], media: [:], report: walk.report, file: name)
    } catch {
      return ResearchReading(refused: error, file: name)
    }
  }

  /// Reads an open package.
  public func read(_ archive: RefiArchive) -> ResearchReading<RefiPackage> {
    do {
      let file = archive.name + "/" + archive.projectName
      var walk = RefiWalk(try archive.project(), file: file, limits: limits, threads: threads)
      var project = try walk.document()
      project.findFiles(archive.sources.map(\.name))
      var report = archive.report
      report.add(walk.report)
      let names = project.plainTextNames
      let texts = readTexts(names, of: archive, into: &report)
      var media: [String: Int] = [:]
      let taken = Set(names.map { $0.lowercased() })
      for file in archive.sources where !taken.contains(file.name.lowercased()) { media[file.name] = file.count }
      return settled(project, texts: texts, media: media, report: report, file: file)
    } catch {
      return ResearchReading(refused: error, file: archive.name)
    }
  }

  private func readTexts(
    _ names: [String], of archive: RefiArchive, into report: inout ResearchReport
  ) -> [String: DecodedText] {
    var texts: [String: DecodedText] = [:]
    var total = 0
    for name in names {
      let place = ResearchPlace(file: archive.name + "/sources/" + name)
      do {
        guard let source = try archive.open(name) else { continue }
        let bytes = try gather(source, name: name, total: &total)
        texts[name] = DecodedText(bytes)
        if texts[name] == nil { report.add(.unreadableFile, at: place, example: name) }
        if let encoding = texts[name]?.encoding { report.add(.encoding(encoding.rawValue), at: place, example: name) }
      } catch {
        report.add(.unreadableFile, at: place, example: name)
      }
    }
    return texts
  }

  private func gather(_ source: any ByteSource, name: String, total: inout Int) throws -> [UInt8] {
    var source = source
    var bytes: [UInt8] = []
    while let piece = try source.next() {
      bytes += piece
      total += piece.count
      if bytes.count > limits.textBytes { throw ZipError(.entryTooLong(limit: limits.textBytes), in: name) }
      if total > limits.allTextBytes { throw ZipError(.tooLong(limit: limits.allTextBytes), in: name) }
    }
    return bytes
  }

  private func settled(
    _ project: RefiProject, texts: [String: DecodedText], media: [String: Int], report: ResearchReport, file: String
  ) -> ResearchReading<RefiPackage> {
    var report = report
    var settling = RefiSettling(project: project, texts: texts, file: file)
    let package = settling.settle(media: media, counting: counting)
    report.add(settling.report)
    RefiInspection(package, file: file).add(to: &report)
    return ResearchReading(package, report: report)
  }
}

extension RefiReader {
  /// Reads a file of any of the three kinds; what is in it decides, not its name.
  ///
  /// - Returns: with the package when it was one, for the bytes of its media.
  public func read(
    _ bytes: any RandomAccessBytes, name: String
  ) -> (reading: ResearchReading<RefiPackage>, archive: RefiArchive?) {
    do {
      let first = try bytes.read(at: 0, length: 64).first { $0 > 0x20 }
      let isXML = first == UInt8(ascii: "<") || first == 0xEF || first == 0xFF || first == 0xFE
      if isXML { return (read(BytesInOrder(bytes), name: name), nil) }
      let archive = try RefiArchive(bytes, name: name, limits: limits)
      return (read(archive), archive)
    } catch {
      return (ResearchReading(refused: error, file: name), nil)
    }
  }
}

/// Bytes of a file from beginning to end.
private struct BytesInOrder: ByteSource {
  private let bytes: any RandomAccessBytes
  private var offset = 0

  init(_ bytes: any RandomAccessBytes) { self.bytes = bytes }

  mutating func next() throws -> [UInt8]? {
    let piece = try bytes.read(at: offset, length: 1 << 16)
    offset += piece.count
    return piece.isEmpty ? nil : piece
  }
}
