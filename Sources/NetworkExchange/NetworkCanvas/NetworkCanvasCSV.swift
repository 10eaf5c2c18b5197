public import Language
public import Parsing

/// Reads CSV exports of Network Canvas: per interview an `ego`, `attributeList` files with people and `edgeList` files with
/// ties; or the same with many interviews in one file ("merged by protocol").
///
/// Files are recognised by their columns; their names only help. A case is taken over whole or refused whole. Ties of all
/// types together make the network, each pair once; a person has no ring and no sphere unless columns of those names hold
/// our codes.
///
/// Names of columns and files: github.com/complexdatacollective/network-exporters, and the export data dictionary of
/// documentation.networkcanvas.com.
public struct NetworkCanvasCSV: Sendable {
  /// The language for people without a name ("persoon 3").
  public let language: DisplayLanguage
  public let limits: CSVLimits
  /// How many people and ties there may be in all files together.
  public let counts: NetworkLimits

  public init(
    language: DisplayLanguage = .nl, limits: CSVLimits = .standard, counts: NetworkLimits = .standard
  ) {
    self.language = language
    self.limits = limits
    self.counts = counts
  }

  /// Reads files, in the order given.
  ///
  /// - Parameter progress: called after each file, with how many are done.
  public func read(_ files: [NamedBytes], progress: (Int) -> Void = { _ in }) -> Reading<[ImportedCase]> {
    var collector = CaseCollector(limits: limits, counts: counts)
    for (index, file) in files.enumerated() {
      collector.take(file)
      progress(index + 1)
    }
    collector.joinFilesWithoutClient()
    var cases: [ImportedCase] = []
    var refused: [RefusedCase] = []
    let shared = collector.sharedFiles
    for draft in collector.drafts {
      let sharesFiles = !draft.files.isDisjoint(with: shared)
      let assembly = CaseAssembly(draft, files: collector.files, sharesFiles: sharesFiles, language: language)
      switch assembly.result() {
      case .success(let imported): cases.append(imported)
      case .failure(let reasons): refused.append(reasons.refused)
      }
    }
    return Reading(value: cases, refused: refused + collector.refusedFiles, report: collector.report)
      .refusing(emptyFiles: files)
  }

  /// Whether two files are called after one case (or one protocol) and lie in one folder, so that one is not complete
  /// without the other.
  public static func areOfOneCase(_ one: String, _ other: String) -> Bool {
    let (one, other) = (CanvasFileName(one), CanvasFileName(other))
    return one.prefix != nil && one.prefix == other.prefix && one.folder == other.folder
  }
}
