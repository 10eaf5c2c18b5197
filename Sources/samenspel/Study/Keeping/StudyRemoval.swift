import Language
import Parsing
import PracticeResearch
import Storage

/// Takes a study out of a database for good.
struct StudyRemoval {
  let place: any DatabasePlace

  struct Outcome {
    let entry: StudyEntry
    let size: StudySize
    /// Pictures and recordings that no study uses now.
    let unusedMedia: Int
  }

  /// - Parameter name: name or id of the study; nil removes nothing, and says which there are.
  /// - Throws: `Complaint`, `StorageError`; then everything is as it was.
  func run(named name: String?) async throws -> Outcome {
    try await place.expectToExist()
    let lock = try place.holdAlone()
    let house = try await House.openExisting(place)
    do {
      let studies = try await house.studies.all()
      let entry = try Self.choose(studies.map(\.entry), named: name)
      guard let unusedMedia = try await house.studies.remove(entry) else {
        throw Complaint.chooseStudy(studies.map(\.entry), asked: name, isUnknown: true)
      }
      try await house.sealAndClose()
      let size = studies.first { $0.entry.id == entry.id }?.size
      return withExtendedLifetime(lock) {
        Outcome(
          entry: entry, size: size ?? StudySize(sources: 0, codes: 0, coders: 0, codings: 0), unusedMedia: unusedMedia)
      }
    } catch {
      try? await house.sealAndClose()
      throw error
    }
  }

  /// Never by itself, not even when there is only one: what is removed is named.
  private static func choose(_ studies: [StudyEntry], named name: String?) throws(Complaint) -> StudyEntry {
    guard !studies.isEmpty else { throw .nothingToRemove }
    guard let name, !name.isEmpty else { throw .nameWhatToRemove(studies) }
    return try StudyExport.choose(studies, named: name)
  }
}

/// What came of taking a study out, in a few lines or as JSON.
enum RemovalWords {
  static func text(_ outcome: StudyRemoval.Outcome, database: String, say: Speaker) -> String {
    let title = outcome.entry.title.forTerminal
    let place = database.forTerminal
    var lines = [
      Phrase(
        nl: "Onderzoek \"\(title)\" (\(outcome.entry.id)) is weg uit \(place).",
        en: "The study \"\(title)\" (\(outcome.entry.id)) is gone from \(place)."),
      ImportWords.size(outcome.size),
    ]
    if outcome.unusedMedia > 0 {
      lines.append(
        Phrase.counted(
          outcome.unusedMedia,
          nl: (
            one: "1 beeld of opname hoort nu bij geen onderzoek meer. ",
            other: "\(outcome.unusedMedia) beelden of opnamen horen nu bij geen onderzoek meer. "
          ),
          en: (
            one: "1 picture or recording belongs to no study now. ",
            other: "\(outcome.unusedMedia) pictures or recordings belong to no study now. "
          ))
          + Phrase(
            nl: "Haal die weg met: samenspel study tidy \(place)",
            en: "Remove that with: samenspel study tidy \(place)"))
    }
    return lines.map { say($0) + "\n" }.joined()
  }

  static func json(_ outcome: StudyRemoval.Outcome) -> String {
    JSONText.object([
      ("removed", .object(StudyListJSON.members(of: outcome.entry, outcome.size))),
      ("unusedMedia", .whole(outcome.unusedMedia)),
    ]).lines + "\n"
  }
}

extension Complaint {
  static let nothingToRemove = Complaint(
    nl: "Er staat geen onderzoek in deze database. Er is niets weg te halen.",
    en: "There is no study in this database. There is nothing to remove.")

  static func nameWhatToRemove(_ studies: [StudyEntry]) -> Complaint {
    let list = studies.prefix(20).map { "\n  \($0.id)  \($0.title.forTerminal)" }.joined()
    return Complaint(
      nl: "Zeg met --study welk onderzoek weg moet, bij naam of id. Er is niets weggehaald. Dit staat er:\(list)",
      en: "Say with --study which study to remove, by name or id. Nothing was removed. There is:\(list)")
  }
}
