import NetworkExchange
import PersonalNetwork

/// One row of figures: a case, with all its ties or with those of one type.
struct MeasuredCase {
  let imported: ImportedCase
  /// `nil` for the union of all types.
  let tieType: String?
  let measures: NetworkMeasures

  static func all(of cases: [ImportedCase], perType: Bool) -> [MeasuredCase] {
    cases.flatMap { imported in
      let union = MeasuredCase(imported: imported, tieType: nil, measures: NetworkMeasures(imported.network))
      guard perType else { return [union] }
      return [union]
        + imported.tieTypes.map { type in
          MeasuredCase(
            imported: imported, tieType: type.name, measures: NetworkMeasures(imported.network(of: type)))
        }
    }
  }

  /// Undefined when the files do not say who is a professional.
  var informalShare: Double? { imported.knowsKinds ? measures.informalShare : nil }
}
