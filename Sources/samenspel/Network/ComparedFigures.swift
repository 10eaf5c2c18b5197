import Language
import PersonalNetwork

/// The figures of a change, each with its stable name.
enum ComparedFigures {
  enum Value {
    case whole(Int)
    /// `nil` is undefined.
    case part(Double?)
  }

  /// What is counted in both waves: people, ties between them, ties between those who stayed.
  static func groups(_ change: WaveChange) -> [(key: String, heading: Phrase, figures: [(key: String, value: Value)])] {
    let measures = change.measures
    return [
      ("people", Phrase(nl: "mensen", en: "people"), figures(measures.people)),
      ("ties", Phrase(nl: "banden", en: "ties"), figures(measures.ties)),
      (
        "tiesAmongStayers", Phrase(nl: "banden tussen wie bleef", en: "ties between those who stayed"),
        figures(measures.tiesAmongStayers)
      ),
    ]
  }

  /// Definitions and sources: `SetChange`.
  private static func figures<Element>(_ change: SetChange<Element>) -> [(key: String, value: Value)] {
    [
      ("stayed", .whole(change.stayed.count)), ("lost", .whole(change.lost.count)), ("new", .whole(change.new.count)),
      ("jaccard", .part(change.jaccard)), ("dice", .part(change.dice)), ("turnover", .part(change.turnover)),
      ("retention", .part(change.retention)), ("loss", .part(change.loss)), ("newShare", .part(change.newShare)),
    ]
  }
}
