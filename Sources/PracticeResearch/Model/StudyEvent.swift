public import Access
public import Language

/// What the access log calls what happens to studies.
public enum StudyEvent: String, Sendable, CaseIterable {
  case imported = "study.import"
  case exported = "study.export"
  case removed = "study.remove"

  /// What pages call it.
  public static var labels: [String: Phrase] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.phrase) })
  }

  private var phrase: Phrase {
    switch self {
    case .imported: Phrase(nl: "Onderzoek ingelezen", en: "Study imported")
    case .exported: Phrase(nl: "Onderzoek uitgevoerd naar een bestand", en: "Study exported to a file")
    case .removed: Phrase(nl: "Onderzoek weggehaald", en: "Study removed")
    }
  }
}

extension ObjectKind {
  public static let study = ObjectKind(name: "study", table: "studies")
}
