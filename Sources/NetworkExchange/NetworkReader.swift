public import Language
import Parsing

/// Reads files with networks of every kind: GraphML, CSV of Network Canvas and of EgoWeb, and our own JSON.
///
/// What a file is, is decided by what is in it; its name only counts where there is nothing in it to go by.
public struct NetworkReader: Sendable {
  /// The language for people without a name ("persoon 3").
  public let language: DisplayLanguage
  public let limits: NetworkLimits

  public init(language: DisplayLanguage = .nl, limits: NetworkLimits = .standard) {
    self.language = language
    self.limits = limits
  }

  /// Reads files together: those of one case may be several. Formats come in the order of their first files.
  ///
  /// - Parameter progress: called now and then, with how many files are done.
  public func read(_ files: [NamedBytes], progress: (Int) -> Void = { _ in }) -> Reading<[ImportedCase]> {
    let kinds = files.map(Self.kind)
    var done = 0
    var readings: [(first: Int, reading: Reading<[ImportedCase]>)] = []
    // Files of these formats make up cases together; the others stand by themselves.
    for format in [NetworkFormat.networkCanvas, .egoWeb] {
      guard let first = kinds.firstIndex(of: format) else { continue }
      let together = zip(files, kinds).filter { $0.1 == format }.map(\.0)
      readings.append((first, read(together, as: format) { progress(done + $0) }))
      done += together.count
    }
    for (index, file) in files.enumerated() where kinds[index] == .graphML || kinds[index] == .json {
      readings.append((index, read([file], as: kinds[index])))
      done += 1
      progress(done)
    }
    let ordered = readings.sorted { $0.first < $1.first }.map(\.reading)
    return Reading(
      value: ordered.flatMap(\.value), refused: ordered.flatMap(\.refused),
      report: LossReport(ordered.flatMap(\.report.entries)))
  }

  private func read(
    _ files: [NamedBytes], as format: NetworkFormat, progress: (Int) -> Void = { _ in }
  ) -> Reading<[ImportedCase]> {
    switch format {
    case .networkCanvas: NetworkCanvasCSV(language: language, counts: limits).read(files, progress: progress)
    case .egoWeb: EgoWebCSV(language: language, limits: limits).read(files, progress: progress)
    case .graphML: GraphML(language: language, limits: limits).read(files[0])
    case .json: SamenspelJSON(limits: limits).read(files[0])
    }
  }

  /// What a file is. One that cannot be opened is read by the reader of CSV, which says so.
  public static func kind(of file: NamedBytes) -> NetworkFormat {
    var beginning: [UInt8] = []
    if var source = try? file.open() {
      while beginning.count < 1 << 10, let chunk = try? source.next() { beginning += chunk }
    }
    switch beginning.first(where: { !ignored.contains($0) }) {
    case UInt8(ascii: "<"): return .graphML
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
    case nil: return kind(ofEmpty: file.name)
    default: return isEgoWeb(file) ? .egoWeb : .networkCanvas
    }
  }

  /// Blanks, byte order marks and the zero bytes of UTF-16.
  private static let ignored: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]

  private static func kind(ofEmpty name: String) -> NetworkFormat {
    let name = name.lowercased()
    if name.hasSuffix(".graphml") || name.hasSuffix(".xml") { return .graphML }
    return name.hasSuffix(".json") ? .json : .networkCanvas
  }

  private static func isEgoWeb(_ file: NamedBytes) -> Bool {
    guard let source = try? file.open() else { return false }
    var reader = CSVReader(source)
    if let header = try? reader.next() { return EgoWebCSV.isHeader(header.fields) }
    let stem = file.stem.lowercased()
    return ["-ego-alter", "-alter-pair", "-ego-level"].contains { stem.hasSuffix($0) }
  }
}
