public import Language
public import QualitativeCoding

/// A code tree as a file describes it, to choose, copy and change: every label in the languages of the file, with the ids by which
/// the exports of two organisations meet. docs/research-files.md says what stands where in the file.
public struct CodeTreeDefinition: Sendable, Hashable, Identifiable {
  /// A GUID, in capitals.
  public var id: String
  /// What it is called on the command line: small letters, digits and hyphens.
  public var key: String
  /// Of this definition, from 1: one more when what a label means has changed.
  public var version: Int
  public var kind: CodeTree.Kind
  /// The languages it is written in. Its phrases say the same in the others.
  public var languages: [DisplayLanguage]
  public var name: Phrase
  /// What it is for.
  public var about: Phrase
  public var sources: [IdeaSource]
  /// In the order of the tree: labels under the same one stand as they come here.
  public var labels: [LabelDefinition]

  public init(
    id: String, key: String, version: Int = 1, kind: CodeTree.Kind = .lens,
    languages: [DisplayLanguage] = DisplayLanguage.allCases, name: Phrase, about: Phrase = .empty,
    sources: [IdeaSource] = [], labels: [LabelDefinition]
  ) {
    (self.id, self.key, self.version, self.kind, self.languages) = (id, key, version, kind, languages)
    (self.name, self.about, self.sources, self.labels) = (name, about, sources, labels)
  }
}

/// Where the idea behind a code tree comes from; the words are those of the definition.
public struct IdeaSource: Sendable, Hashable {
  public var author: String
  /// As it is printed, or that none is.
  public var year: String
  public var title: String

  public init(author: String, year: String, title: String) {
    (self.author, self.year, self.title) = (author, year, title)
  }
}

/// A label of a code tree, in the languages of its file.
public struct LabelDefinition: Sendable, Hashable, Identifiable {
  /// A GUID, in capitals: the same in every language and every export.
  public var id: String
  /// What the file calls it: small letters, digits and hyphens.
  public var key: String
  /// The key of the label it stands under; nil at the top.
  public var under: String?
  public var name: Phrase
  /// What the source of the idea calls it, where we say it otherwise; nil where the names are one.
  public var knownAs: Phrase?
  public var meaning: Phrase
  public var whenToUse: Phrase
  public var whenNotToUse: Phrase
  /// A made-up fragment that shows the label at its clearest.
  public var anchorExample: Phrase
  /// `#rrggbb`; nil when none was chosen.
  public var colour: String?
  /// Whether fragments may get it, or it only heads what stands under it.
  public var isCodable: Bool
  /// The keys of labels that what is found here leads to, for the picture of a lens.
  public var leadsTo: [String]

  public init(
    id: String, key: String, under: String? = nil, name: Phrase, knownAs: Phrase? = nil, meaning: Phrase,
    whenToUse: Phrase = .empty, whenNotToUse: Phrase = .empty, anchorExample: Phrase = .empty, colour: String? = nil,
    isCodable: Bool = true, leadsTo: [String] = []
  ) {
    (self.id, self.key, self.under, self.name, self.knownAs) = (id, key, under, name, knownAs)
    (self.meaning, self.whenToUse, self.whenNotToUse) = (meaning, whenToUse, whenNotToUse)
    (self.anchorExample, self.colour, self.isCodable, self.leadsTo) = (anchorExample, colour, isCodable, leadsTo)
  }
}
