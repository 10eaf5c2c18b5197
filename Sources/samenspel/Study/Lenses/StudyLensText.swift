import Language
import QualitativeCoding
import ResearchExchange

/// Code trees as text, for whoever sits at the terminal.
enum StudyLensText {
  /// A line per tree: what to call it, how many labels may be given, what it is.
  static func list(_ definitions: [CodeTreeDefinition], say: Speaker) -> String {
    let head = [
      Phrase(nl: "naam", en: "name"), Phrase(nl: "titel", en: "title"), Phrase(nl: "labels", en: "labels"),
      Phrase(nl: "versie", en: "version"),
    ]
    let rows = definitions.map { definition in
      [
        definition.key, say(definition.name), say.number(definition.labels.count { $0.isCodable }),
        say.number(definition.version),
      ]
    }
    return AlignedTable.text([head.map { say($0) }] + rows, leading: 2)
  }

  /// What it is for, where it comes from, and every label with what it means.
  static func tree(_ definition: CodeTreeDefinition, say: Speaker) -> String {
    let tree = definition.tree(in: say.language)
    var lines = [tree.name.forTerminal]
    if !definition.about.isEmpty { lines.append(say(definition.about).forTerminal) }
    lines += definition.sources.map { "\($0.author), \($0.year). \($0.title).".forTerminal }
    lines.append("")
    for line in tree.outline() {
      let indent = String(repeating: "  ", count: line.depth)
      lines.append("\(indent)\(line.code.name.forTerminal) – \(line.code.definition.meaning.forTerminal)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
