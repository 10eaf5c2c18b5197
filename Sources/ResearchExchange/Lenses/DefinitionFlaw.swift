public import Language
public import Parsing

/// One thing to put right in a definition of a code tree, and where it stands.
public struct DefinitionFlaw: Error, Sendable, Hashable {
  public let problem: DefinitionProblem
  public let place: ResearchPlace

  public init(_ problem: DefinitionProblem, at place: ResearchPlace) { (self.problem, self.place) = (problem, place) }

  /// What is wrong and what to do about it; the place not included.
  public var what: Phrase { problem.phrase }
}

/// Everything that can be wrong with a definition of a code tree.
public enum DefinitionProblem: Sendable, Hashable {
  case json(JSONProblem)
  /// The bytes could not be read, in the words of the system.
  case unreadable(String)
  /// JSON of another sort.
  case notOurs
  /// A version of the format that this program does not know.
  case formatVersion(Int)
  case unknownField(String)
  case missingField(String)
  /// Something of another form than the field has.
  case wrongForm(String, needed: Form)
  /// A text without words in a language of the file.
  case missingLanguage(String, DisplayLanguage)
  /// A language that the program or the file does not have.
  case unknownLanguage(String)
  case wrongID(String)
  case wrongKey(String)
  case wrongColour(String)
  case sameID(String)
  case sameKey(String)
  /// A label is named that is not in the file.
  case unknownLabel(String)
  /// Labels stand under each other in a circle: their keys, from the first in the file.
  case circle([String])
  case tooDeep(String, limit: Int)
  /// Two labels with this name under the same one, in a language.
  case sameName(String, DisplayLanguage)
  case noLabels

  /// Whether this is about a definition: the file is not of another sort altogether.
  public var isOfDefinition: Bool {
    switch self {
    case .json, .unreadable, .notOurs: false
    default: true
    }
  }

  /// What a field can hold.
  public enum Form: Sendable, Hashable {
    case text, texts, whole, truth, object, list, kind
  }
}
