public import CivilTime
public import People
public import Storage

public typealias StudyID = Identifier<StudyEntry>

/// A study as lists name it.
public struct StudyEntry: Sendable, Hashable, Identifiable {
  public let id: StudyID
  /// nil for a study that came in at the command line before there was an organisation.
  public let organisation: OrganisationID?
  /// As the file has it; may be empty.
  public let name: String
  /// The file it came from, without its folders.
  public let fileName: String
  /// SHA-256 of that file, in hexadecimal digits.
  public let fileDigest: String
  public let cameAt: Instant
  public let version: Int

  public init(
    id: StudyID, organisation: OrganisationID?, name: String, fileName: String, fileDigest: String, cameAt: Instant,
    version: Int = 1
  ) {
    self.id = id
    self.organisation = organisation
    self.name = name
    self.fileName = fileName
    self.fileDigest = fileDigest
    self.cameAt = cameAt
    self.version = version
  }

  /// What to call it: its name, or the file's where it has none.
  public var title: String { name.isEmpty ? fileName : name }
}

/// How much there is of a study.
public struct StudySize: Sendable, Hashable {
  public let sources: Int
  public let codes: Int
  public let coders: Int
  public let codings: Int

  public init(sources: Int, codes: Int, coders: Int, codings: Int) {
    self.sources = sources
    self.codes = codes
    self.coders = coders
    self.codings = codings
  }
}
