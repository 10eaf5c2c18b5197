import Language
import PersonalNetwork

/// A figure in a table or a file: what it is called, and how to get it.
struct MeasureColumn {
  enum Value {
    case whole(Int)
    /// `nil` is undefined.
    case part(Double?)
  }

  /// The stable name, in JSON and CSV.
  let key: String
  /// The name in a table; `nil` for what only files have.
  let heading: Phrase?
  let value: (MeasuredCase) -> Value

  init(_ key: String, _ heading: Phrase? = nil, _ value: @escaping (MeasuredCase) -> Value) {
    self.key = key
    self.heading = heading
    self.value = value
  }

  static var structure: [MeasureColumn] {
    [
      MeasureColumn("people", Phrase(nl: "mensen", en: "people")) { .whole($0.measures.size) },
      MeasureColumn("ties", Phrase(nl: "banden", en: "ties")) { .whole($0.measures.ties) },
      MeasureColumn("density", Phrase(nl: "dichtheid", en: "density")) { .part($0.measures.density) },
      MeasureColumn("densityWithClient", Phrase(nl: "met cliënt", en: "with client")) {
        .part($0.measures.densityWithClient)
      },
      MeasureColumn("components", Phrase(nl: "groepen", en: "groups")) { .whole($0.measures.components) },
      MeasureColumn("isolates", Phrase(nl: "los", en: "isolates")) { .whole($0.measures.isolates) },
      MeasureColumn("effectiveSize", Phrase(nl: "effectief", en: "effective")) { .part($0.measures.effectiveSize) },
      MeasureColumn("efficiency", Phrase(nl: "efficiëntie", en: "efficiency")) { .part($0.measures.efficiency) },
      MeasureColumn("constraint", Phrase(nl: "beperking", en: "constraint")) { .part($0.measures.constraint) },
      MeasureColumn("hierarchy", Phrase(nl: "hiërarchie", en: "hierarchy")) { .part($0.measures.hierarchy) },
    ]
  }

  /// What needs more than ties; most of it is unknown in files that were not made for it.
  static var contents: [MeasureColumn] {
    [
      MeasureColumn("weightedEffectiveSize") { .part($0.measures.weightedHoles?.effectiveSize) },
      MeasureColumn("weightedEfficiency") { .part($0.measures.weightedHoles?.efficiency) },
      MeasureColumn("weightedConstraint") { .part($0.measures.weightedHoles?.constraint) },
      MeasureColumn("weightedHierarchy") { .part($0.measures.weightedHoles?.hierarchy) },
      MeasureColumn("informalShare") { .part($0.informalShare) },
      MeasureColumn("sphereBlau") { .part($0.measures.people?.spheres.blau) },
      MeasureColumn("sphereIQV") { .part($0.measures.people?.spheres.iqv) },
      MeasureColumn("sphereTiesEI") { .part($0.measures.people?.sphereTies.value) },
      MeasureColumn("functionsPerPerson") { .part($0.measures.people?.multiplexity.mean) },
      MeasureColumn("shareGivingTwoOrMore") { .part($0.measures.people?.multiplexity.shareOfTwoOrMore) },
      MeasureColumn("functionConcentration") { .part($0.measures.people?.multiplexity.concentration) },
      MeasureColumn("reciprocity") { .part($0.measures.people?.reciprocity.share) },
    ]
  }

  static var all: [MeasureColumn] { structure + contents }
}
