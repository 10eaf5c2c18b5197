import Language
public import Parsing
import QualitativeCoding

/// The file in which an organisation keeps a code tree of its own, or changes one of ours.
public enum CodeTreeDefinitionFile {
  static let format = "samenspel-code-tree"
  /// Of the format, not of a definition in it.
  static let version = 1

  /// Reads a definition. It is loaded whole or not at all: of a tree that lacks something nobody sees what.
  public static func read(
    _ source: any ByteSource, name: String,
    limits: JSONLimits = JSONLimits(fileBytes: 4 << 20, depth: 8, values: 200_000)
  ) -> DefinitionReading {
    do {
      let node = try JSONReader.read(source, limits: limits)
      var reader = CodeTreeDefinitionReader(file: name)
      let definition = reader.definition(node)
      return DefinitionReading(definition: reader.flaws.isEmpty ? definition : nil, flaws: reader.flaws)
    } catch let error as JSONError {
      let place = ResearchPlace(file: name, line: error.place.line, column: error.place.column)
      return DefinitionReading(definition: nil, flaws: [DefinitionFlaw(.json(error.problem), at: place)])
    } catch {
      let flaw = DefinitionFlaw(.unreadable(String(describing: error)), at: ResearchPlace(file: name))
      return DefinitionReading(definition: nil, flaws: [flaw])
    }
  }

  /// The same bytes for the same definition; what is read from them is that definition.
  public static func bytes(of definition: CodeTreeDefinition) -> [UInt8] {
    let languages = definition.languages
    let sources = definition.sources.map { source in
      JSONText.object([
        ("author", .string(source.author)), ("year", .string(source.year)), ("title", .string(source.title)),
      ])
    }
    var members: [(String, JSONText)] = [
      ("format", .string(format)), ("formatVersion", .whole(version)), ("key", .string(definition.key)),
      ("id", .string(definition.id)), ("version", .whole(definition.version)),
      ("kind", .string(definition.kind.rawValue)), ("languages", .array(languages.map { .string($0.rawValue) })),
      ("name", json(definition.name, languages)),
    ]
    if !definition.about.isEmpty { members.append(("about", json(definition.about, languages))) }
    members += [
      ("sources", .array(sources)), ("labels", .array(definition.labels.map { json($0, languages) })),
    ]
    return Array((JSONText.object(members).lines + "\n").utf8)
  }

  private static func json(_ label: LabelDefinition, _ languages: [DisplayLanguage]) -> JSONText {
    var members: [(String, JSONText)] = [("key", .string(label.key)), ("id", .string(label.id))]
    if let under = label.under { members.append(("under", .string(under))) }
    members.append(("name", json(label.name, languages)))
    if let knownAs = label.knownAs { members.append(("knownAs", json(knownAs, languages))) }
    members.append(("meaning", json(label.meaning, languages)))
    let others = [
      ("whenToUse", label.whenToUse), ("whenNotToUse", label.whenNotToUse), ("anchorExample", label.anchorExample),
    ]
    for (name, phrase) in others where !phrase.isEmpty { members.append((name, json(phrase, languages))) }
    if let colour = label.colour { members.append(("colour", .string(colour))) }
    members.append(("isCodable", .bool(label.isCodable)))
    if !label.leadsTo.isEmpty { members.append(("leadsTo", .array(label.leadsTo.map(JSONText.string)))) }
    return .object(members)
  }

  private static func json(_ phrase: Phrase, _ languages: [DisplayLanguage]) -> JSONText {
    .object(languages.map { ($0.rawValue, .string(phrase.text(in: $0))) })
  }
}

/// What came of reading a definition: the definition, or everything that is to be put right first.
public struct DefinitionReading: Sendable, Hashable {
  public let definition: CodeTreeDefinition?
  /// In the order of the file; none when there is a definition.
  public let flaws: [DefinitionFlaw]
}
