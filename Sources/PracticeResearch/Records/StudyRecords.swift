import CivilTime
import Parsing
public import People
import QualitativeCoding
import ResearchExchange
public import Storage

/// Studies in the database, each with everything that belongs to it.
public enum StudyRecords {
  /// Writes a whole study. In the caller's transaction, so that it is there whole or not at all.
  ///
  /// - Throws: `StudyProblem` when ids in it are not of one thing each; `StorageError`.
  public static func add(_ kept: KeptStudy, as entry: StudyEntry, _ c: any Connection) throws {
    let study = kept.study
    let number = try c.fetchValue("SELECT MAX(number) + 1 AS n FROM studies", as: Int.self) ?? 1
    try c.run(
      """
      INSERT INTO studies (id, organisation_id, name, perspective_id, file_name, file_digest, came_at, version,
        number)
      VALUES (\(entry.id), \(entry.organisation), \(SQLValue.kept(study.name)), \(SQLValue.kept(study.perspective)),
        \(SQLValue.kept(entry.fileName)), \(entry.fileDigest), \(entry.cameAt), \(entry.version),
        \(number))
      """)
    try StudyWriting(study, as: entry.id, number: number, c).write()
    guard let remainder = kept.remainder else { return }
    let document = String(decoding: remainder.project.kept, as: UTF8.self)
    try c.run("INSERT INTO study_documents (study_id, content) VALUES (\(entry.id), \(document))")
    for (name, text) in remainder.texts.sorted(by: { $0.key < $1.key }) {
      try c.run(
        """
        INSERT INTO study_document_texts (study_id, name, content)
        VALUES (\(entry.id), \(SQLValue.kept(name)), \(SQLValue.kept(text)))
        """)
    }
    for (name, size) in remainder.media.sorted(by: { $0.key < $1.key }) {
      let digest = kept.media[name] ?? nil
      try c.run(
        """
        INSERT INTO study_media (study_id, name, size, digest)
        VALUES (\(entry.id), \(SQLValue.kept(name)), \(size), \(digest?.text))
        """)
    }
  }

  /// A whole study, as it was put there.
  ///
  /// - Returns: nil when there is no such study.
  public static func study(_ id: StudyID, _ c: any Connection) throws -> KeptStudy? {
    guard let row = try c.fetchFirst("SELECT \(columns), perspective_id, s.number FROM studies s WHERE s.id = \(id)")
    else {
      return nil
    }
    let reading = try StudyReading(
      try entry(from: row), perspective: try row.get("perspective_id"), number: try row.get("number"), c)
    let study = try reading.read()
    let (remainder, media) = try self.remainder(of: id, c)
    return KeptStudy(study: study, remainder: remainder, media: media)
  }

  private static func remainder(
    of id: StudyID, _ c: any Connection
  ) throws -> (remainder: RefiPackage?, media: [String: MediaDigest?]) {
    let kept = try c.fetchValue("SELECT content FROM study_documents WHERE study_id = \(id)", as: String.self)
    guard let kept else { return (nil, [:]) }
    guard let project = try? RefiProject(kept: BytesInMemory(kept)) else { throw StudyProblem.damaged(id) }
    var package = RefiPackage(project: project)
    try c.fetch("SELECT name, content FROM study_document_texts WHERE study_id = \(id) ORDER BY name") { row in
      package.texts[try row.get(at: 0)] = try row.get(at: 1, as: String.self)
    }
    var media: [String: MediaDigest?] = [:]
    try c.fetch("SELECT name, size, digest FROM study_media WHERE study_id = \(id) ORDER BY name") { row in
      let name: String = try row.get(at: 0)
      package.media[name] = try row.get(at: 1, as: Int.self)
      media[name] = .some(try row.get(at: 2, as: String?.self).flatMap(MediaDigest.init))
    }
    return (package, media)
  }
}

// Lists of studies.
extension StudyRecords {
  static let columns: SQL = "s.id, s.organisation_id, s.name, s.file_name, s.file_digest, s.came_at, s.version"

  static func entry(from row: Row) throws -> StudyEntry {
    StudyEntry(
      id: try row.get("id"), organisation: try row.get("organisation_id"), name: try row.get("name"),
      fileName: try row.get("file_name"), fileDigest: try row.get("file_digest"), cameAt: try row.get("came_at"),
      version: try row.get("version"))
  }

  /// All studies, in the order in which they came.
  public static func all(_ c: any Connection) throws -> [StudyEntry] {
    try c.fetch("SELECT \(columns) FROM studies s ORDER BY s.came_at, s.id").map(entry(from:))
  }

  /// The studies that came from this very file.
  public static func from(file digest: String, _ c: any Connection) throws -> [StudyEntry] {
    try c.fetch("SELECT \(columns) FROM studies s WHERE s.file_digest = \(digest) ORDER BY s.came_at, s.id")
      .map(entry(from:))
  }

  public static func size(of id: StudyID, _ c: any Connection) throws -> StudySize {
    func count(_ table: SQL, _ condition: SQL = .empty) throws -> Int {
      try c.fetchValue("SELECT COUNT(*) AS n FROM \(rows(of: id, in: table))\(condition)") ?? 0
    }
    let real: SQL = " AND NOT only_named"
    return StudySize(
      sources: try count("study_sources", real), codes: try count("study_codes", real),
      coders: try count("study_coders", real), codings: try count("study_codings"))
  }

  /// The media that some study uses.
  public static func usedMedia(_ c: any Connection) throws -> Set<MediaDigest> {
    let digests: [String] = try c.fetch("SELECT DISTINCT digest FROM study_media WHERE digest IS NOT NULL")
      .map { try $0.get(at: 0) }
    return Set(digests.compactMap(MediaDigest.init))
  }

  /// The organisation of a study that comes in at the command line: the one there is, when there is one.
  public static func onlyOrganisation(_ c: any Connection) throws -> OrganisationID? {
    let ids: [OrganisationID] = try c.fetch("SELECT o.id FROM organisations o LIMIT 2").map { try $0.get(at: 0) }
    return ids.count == 1 ? ids.first : nil
  }
}
