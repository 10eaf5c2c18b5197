import Language
import PracticeResearch
import Storage

extension StudyProblem {
  /// What is the matter and what to do about it.
  var phrase: Phrase {
    switch self {
    case .sameID(let kind, let id):
      Phrase(
        nl: """
          In het bestand hebben twee dingen van één soort (\(kind)) dezelfde id, \(id.forTerminal). Geef een van de twee \
          een andere id; er is niets ingelezen.
          """,
        en: """
          In the file two things of one kind (\(kind)) have the same id, \(id.forTerminal). Give one of them another id; \
          nothing was taken over.
          """)
    case .damaged(let id):
      Phrase(
        nl: "Onderzoek \(id) is in de database beschadigd. Zet een reservekopie terug.",
        en: "Study \(id) is damaged in the database. Put a backup back.")
    }
  }
}

extension MediaProblem {
  /// What is the matter and what to do about it.
  var phrase: Phrase {
    switch self {
    case .unwritable(let path, let reason):
      Phrase(
        nl: "\(path.forTerminal) is niet te schrijven (\(reason)). Maak ruimte of kies een andere map met --media.",
        en: "\(path.forTerminal) cannot be written (\(reason)). Make room, or choose another folder with --media.")
    case .missing(let digest):
      Phrase(
        nl: "Het bestand \(digest) is er niet in de map met media. Zet het terug uit een reservekopie.",
        en: "The file \(digest) is not in the media folder. Put it back from a backup.")
    case .damaged(let digest):
      Phrase(
        nl: "Het bestand \(digest) in de map met media is beschadigd. Zet het terug uit een reservekopie.",
        en: "The file \(digest) in the media folder is damaged. Put it back from a backup.")
    }
  }
}

extension Complaint {
  /// The sentence of an error of the database; nil for any other error.
  static func ofStorage(_ error: any Error) -> Phrase? { (error as? StorageError)?.phrase }
}
