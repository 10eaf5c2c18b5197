import Accountability
import Parsing
import PracticeResearch
import QualitativeCoding
import ResearchExchange
import Storage
import Workplace

/// Puts a project that was read into a database, with its media beside it.
struct StudyImport {
  let place: any DatabasePlace
  /// The folder for media; nil for the usual one of the place.
  var media: String?
  var surroundings: House.Surroundings = .ordinary

  struct Outcome {
    let entry: StudyEntry
    let size: StudySize
    /// Whether it was put there now; else this very file was there already.
    let isNew: Bool
    /// Studies with the same title that were there before.
    let namesakes: Int
    /// What became of everything in the file.
    let report: ResearchReport
    /// Whether something did not come along or points at nothing.
    let isIncomplete: Bool
  }

  /// - Parameters:
  ///   - digest: SHA-256 of the file that was read.
  ///   - again: whether it may come in once more.
  /// - Throws: `Complaint`, `StorageError`, `StudyProblem`, `MediaProblem`; then nothing of the study is in the database.
  func run(_ reading: consuming StudyReading, digest: String, again: Bool = false) async throws -> Outcome {
    try place.prepare()
    let lock = try place.holdAlone()
    let house = try await House.open(place, surroundings: surroundings)
    do {
      let outcome = try await run(reading, digest: digest, again: again, in: house)
      try await house.sealAndClose()
      return withExtendedLifetime(lock) { outcome }
    } catch {
      try? await house.sealAndClose()
      throw error
    }
  }

  private func run(
    _ reading: consuming StudyReading, digest: String, again: Bool, in house: House
  ) async throws -> Outcome {
    if !again, let known = try await house.studies.known(digest) {
      return Outcome(
        entry: known.entry, size: known.size, isNew: false, namesakes: 0, report: reading.report, isIncomplete: false)
    }
    var report = reading.report
    let kept = try keep(reading, report: &report)
    // It is in there as far as it is needed, and need not be in memory while rows go in.
    reading.package = nil
    let result = try await house.studies.add(kept, from: reading.name, digest: digest, again: again)
    let study = reading.study
    let size = StudySize(
      sources: study.sources.count, codes: study.trees.reduce(0) { $0 + $1.codes.count }, coders: study.coders.count,
      codings: study.codings.count)
    let isIncomplete = !reading.losses.isEmpty || report != reading.report
    switch result {
    case .added(let entry, let namesakes):
      return Outcome(
        entry: entry, size: size, isNew: true, namesakes: namesakes, report: report, isIncomplete: isIncomplete)
    case .alreadyThere(let entry):
      return Outcome(entry: entry, size: size, isNew: false, namesakes: 0, report: report, isIncomplete: false)
    }
  }

  /// Puts the media down first: should the program be killed, then there are files that nobody needs, and no study that misses them.
  private func keep(_ reading: StudyReading, report: inout ResearchReport) throws -> KeptStudy {
    guard let package = reading.package else { return KeptStudy(study: reading.study) }
    var media: [String: MediaDigest?] = [:]
    if !package.media.isEmpty {
      let store = try place.mediaStore(media: self.media)
      media = try store.add(package.media.keys, file: reading.name, report: &report) { try reading.archive?.open($0) }
    }
    return KeptStudy(package, study: reading.study, media: media)
  }
}

extension House {
  /// The studies in this house, for the command line.
  var studies: StudyShelf {
    StudyShelf(
      database: database, book: LogBook(identifiers: services.identifiers, keys: keys),
      timekeeper: services.timekeeper, identifiers: services.identifiers)
  }
}

extension DatabasePlace {
  /// The media of the database.
  ///
  /// - Parameter folder: where they are, when not in their usual place.
  /// - Throws: `Complaint` when there is no usual place and none was named.
  func mediaStore(media folder: String?) throws(Complaint) -> MediaStore {
    guard let folder = folder ?? usualMediaFolder else { throw .noMediaFolder }
    return MediaStore(folder: folder)
  }
}

extension Complaint {
  static let noMediaFolder = Complaint(
    nl: "Dit onderzoek heeft beelden of opnamen. Zeg met --media in welke map die komen.",
    en: "This study has pictures or recordings. Say with --media in which folder they go.")
}
