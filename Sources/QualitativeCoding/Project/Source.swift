/// One piece of material: an interview, a document, a case file.
public struct Source: Sendable, Hashable, Identifiable {
  public var id: String
  /// May be empty, and need not be the only one of that name.
  public var name: String
  public var kind: SourceKind
  /// The day it was held or made, `YYYY-MM-DD`; nil when not known.
  public var date: String?
  /// What is known of the source itself; what is known of the people in it stands with the cases.
  public var values: [Variable.ID: VariableValue]
  /// All versions of its text, oldest first; empty for a source without text (a picture, a recording).
  public var texts: [TextVersion]

  public init(
    id: String, name: String, kind: SourceKind = .interview, date: String? = nil,
    values: [Variable.ID: VariableValue] = [:], texts: [TextVersion] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.date = date
    self.values = values
    self.texts = texts
  }

  /// The newest version of the text: the one that is coded and compared now.
  public var text: TextVersion? { texts.last }
}

/// What a source is.
public enum SourceKind: String, CaseIterable, Sendable, Codable {
  case interview
  case focusGroup
  case observation
  case personalCommunication
  case document
  case assignment
  case caseFile
  case picture
  case audio
  case video
  /// The file it came from did not say.
  case unknown
}
