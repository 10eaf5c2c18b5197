import Access
public import Accountability
public import CivilTime
import QualitativeCoding
public import Storage

/// Studies coming in and going out at the command line, each with its line in the access log in the same transaction.
public struct StudyShelf: Sendable {
  private let database: any Database
  private let book: LogBook
  private let timekeeper: any Timekeeper
  private let identifiers: any IdentifierSource

  public init(
    database: any Database, book: LogBook, timekeeper: any Timekeeper, identifiers: any IdentifierSource
  ) {
    self.database = database
    self.book = book
    self.timekeeper = timekeeper
    self.identifiers = identifiers
  }

  /// What came of putting a study on the shelf.
  public enum Outcome: Sendable, Hashable {
    /// - Parameter namesakes: studies that were there already under the same title.
    case added(StudyEntry, namesakes: Int)
    /// This very file is there already, as this study. Nothing was changed.
    case alreadyThere(StudyEntry)
  }

  /// Puts a study in, whole or not at all: a program that is killed half-way leaves nothing, and can be started again.
  ///
  /// - Parameters:
  ///   - digest: SHA-256 of the file it came from, in hexadecimal digits.
  ///   - again: whether the same file may come in a second time, as a study of its own.
  /// - Throws: `StudyProblem`, `StorageError`.
  public func add(
    _ kept: KeptStudy, from fileName: String, digest: String, again: Bool = false
  ) async throws -> Outcome {
    let id: StudyID = identifiers.next()
    return try await database.write { c in
      if !again, let known = try StudyRecords.from(file: digest, c).first { return .alreadyThere(known) }
      let now = timekeeper.now
      let entry = StudyEntry(
        id: id, organisation: try StudyRecords.onlyOrganisation(c), name: kept.study.name, fileName: fileName,
        fileDigest: digest, cameAt: now)
      let namesakes = try StudyRecords.all(c).count { $0.title == entry.title }
      try StudyRecords.add(kept, as: entry, c)
      try note(.imported, .create, entry, at: now, c)
      return .added(entry, namesakes: namesakes)
    }
  }

  /// The study that came from this very file, when there is one.
  public func known(_ digest: String) async throws -> (entry: StudyEntry, size: StudySize)? {
    try await database.read { c in
      try StudyRecords.from(file: digest, c).first.map { ($0, try StudyRecords.size(of: $0.id, c)) }
    }
  }

  /// All studies, in the order in which they came, with how much there is of each.
  public func all() async throws -> [(entry: StudyEntry, size: StudySize)] {
    try await database.read { c in
      try StudyRecords.all(c).map { ($0, try StudyRecords.size(of: $0.id, c)) }
    }
  }

  /// A whole study, to go out. The line in the log is on disk before the study is handed over.
  ///
  /// - Throws: `StudyProblem`, `StorageError`.
  public func take(_ entry: StudyEntry) async throws -> KeptStudy {
    try await database.write { c in try note(.exported, .read, entry, at: timekeeper.now, c) }
    let kept = try await database.read { c in try StudyRecords.study(entry.id, c) }
    guard let kept else { throw StudyProblem.damaged(entry.id) }
    return kept
  }

  /// Takes a study away for good, whole or not at all.
  ///
  /// - Returns: how many media no study uses now; nil when the study was gone already, and nothing was changed.
  public func remove(_ entry: StudyEntry) async throws -> Int? {
    try await database.write { c in
      let unused = try StudyRecords.mediaOnly(of: entry.id, c)
      guard try StudyRecords.remove(entry.id, c) else { return nil }
      try note(.removed, .delete, entry, at: timekeeper.now, c)
      return unused
    }
  }

  /// The media that some study uses.
  public func usedMedia() async throws -> Set<MediaDigest> {
    try await database.read { c in try StudyRecords.usedMedia(c) }
  }

  private func note(
    _ event: StudyEvent, _ action: ActionKind, _ entry: StudyEntry, at now: Instant, _ c: any Connection
  ) throws {
    try book.noteAtMachine(
      event.rawValue, action, on: .init(.study, entry.id), organisation: entry.organisation, at: now, c)
  }
}
