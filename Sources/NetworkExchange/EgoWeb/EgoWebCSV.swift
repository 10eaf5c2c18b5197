public import Language
import Parsing

/// Reads the three files of EgoWeb 2: people (`…-ego-alter.csv`), pairs (`…-alter-pair.csv`) and clients (`…-ego-level.csv`).
///
/// Every interview is a case; files of one folder belong together. The people's file alone is enough for a case without ties. A pair
/// is tied when the answer to a question about it is not empty, 0, no or one of EgoWeb's codes for "not answered" (below zero);
/// every question is a type of tie.
///
/// Columns as written by github.com/qualintitative/egoweb, `DataController::actionExportegoalterall`, `actionExportegolevelall` and
/// `actionExportalterpairall`, and `Interview::exportEgoAlterData` and `exportAlterPairData`:
/// `EgoID, Interview ID, Start Time, End Time, …, Alter Number, Alter Name, …` and
/// `Interview ID, EgoID, Alter 1 Number, Alter 1 Name, Alter 2 Number, Alter 2 Name, …, Alter 1 ID, Alter 2 ID`.
public struct EgoWebCSV: Sendable {
  /// The language for people without a name ("persoon 3").
  public let language: DisplayLanguage
  public let limits: NetworkLimits

  public init(language: DisplayLanguage = .nl, limits: NetworkLimits = .standard) {
    self.language = language
    self.limits = limits
  }

  /// Whether the first line of a file is one of EgoWeb's.
  public static func isHeader(_ fields: [String]) -> Bool { EgoWebColumns(header: fields) != nil }

  /// Whether two files are called after one study and lie in one folder, so that one is not complete without the other.
  public static func areOfOneStudy(_ one: String, _ other: String) -> Bool {
    study(one) != nil && study(one) == study(other)
  }

  private static func study(_ path: String) -> String? {
    let name = path.lowercased()
    let end = ["-ego-alter.csv", "-alter-pair.csv", "-ego-level.csv"].first { name.hasSuffix($0) }
    return end.map { String(path.dropLast($0.count)) }
  }

  /// Reads files, in the order given.
  ///
  /// - Parameter progress: called after each file, with how many are done.
  public func read(_ files: [NamedBytes], progress: (Int) -> Void = { _ in }) -> Reading<[ImportedCase]> {
    var collector = EgoWebCollector(limits: limits)
    for (index, file) in files.enumerated() {
      collector.take(file)
      progress(index + 1)
    }
    collector.finish()
    var cases: [ImportedCase] = []
    var refused: [RefusedCase] = []
    for told in collector.cases {
      switch told.result(in: language) {
      case .success(let imported): cases.append(imported)
      case .failure(let failure): refused.append(failure.refused)
      }
    }
    return Reading(value: cases, refused: refused + collector.refusedFiles, report: collector.report)
      .refusing(emptyFiles: files)
  }
}
