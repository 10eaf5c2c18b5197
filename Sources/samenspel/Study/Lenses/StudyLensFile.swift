import ArgumentParser
import Language
import ResearchExchange

/// Finds the code tree that a word on the command line stands for.
enum StudyLensFile {
  /// A tree that comes with the program, or one in a file.
  ///
  /// - Throws: `ExitCode` when there is none, or the file has to be put right first; what is the matter was said by then.
  static func definition(named name: String, say: Speaker) throws -> CodeTreeDefinition {
    if let shipped = CodeTreeDefinition.shipped(name) { return shipped }
    let source: FileBytes
    do {
      source = try FileBytes(path: name)
    } catch {
      throw StandardError.failure(nothing(called: name, because: error.description, say: say), say: say)
    }
    let reading = CodeTreeDefinitionFile.read(source, name: name)
    guard let definition = reading.definition else {
      StandardError.write(text(of: reading.flaws, say: say))
      throw ExitCode(2)
    }
    return definition
  }

  /// A line per flaw with its place, as editors understand it: `eigen.json:12:5: …`.
  static func text(of flaws: [DefinitionFlaw], say: Speaker) -> String {
    let shown = flaws.prefix(50).map { flaw in
      let place = flaw.place
      let numbers = [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
      return place.file.forTerminal + numbers + ": " + say(flaw.what).forTerminal + "\n"
    }
    let rest = flaws.count - shown.count
    guard rest > 0 else { return shown.joined() }
    let more = Phrase.counted(
      rest, nl: (one: "En nog 1 punt.", other: "En nog \(rest) punten."),
      en: (one: "And 1 more.", other: "And \(rest) more."))
    return shown.joined() + say(more) + "\n"
  }

  private static func nothing(called name: String, because reason: String, say: Speaker) -> Phrase {
    let list = say.list(CodeTreeDefinition.shipped.map(\.key), .or)
    return Phrase(
      nl: "\(name.forTerminal) is geen labelboom van Samenspel, en als bestand niet te lezen (\(reason)). "
        + "Kies \(list), of een bestand van jezelf.",
      en: "\(name.forTerminal) is no code tree of Samenspel, and cannot be read as a file (\(reason)). "
        + "Choose \(list), or a file of your own.")
  }
}
