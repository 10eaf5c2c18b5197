import Language
import Parsing
import QualitativeCoding
import ResearchExchange

/// A list of code trees as JSON: the same keys always.
struct StudyLensJSON {
  let text: String

  init(_ definitions: [CodeTreeDefinition]) {
    let items = definitions.map { definition in
      JSONText.object([
        ("key", .string(definition.key)), ("id", .string(definition.id)), ("version", .whole(definition.version)),
        ("kind", .string(definition.kind.rawValue)), ("name", Self.json(definition.name)),
        ("about", Self.json(definition.about)), ("labels", .whole(definition.labels.count { $0.isCodable })),
        ("headings", .whole(definition.labels.count { !$0.isCodable })),
      ])
    }
    text = JSONText.array(items).lines + "\n"
  }

  private static func json(_ phrase: Phrase) -> JSONText {
    .object(DisplayLanguage.allCases.map { ($0.rawValue, .string(phrase.text(in: $0))) })
  }
}
