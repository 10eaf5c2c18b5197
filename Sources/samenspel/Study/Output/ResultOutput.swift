import ArgumentParser
import Diagrams
import Language
import Markup
import Parsing

/// How a command gives its result: a table for people, or CSV or JSON on standard output; a page and a picture as files.
struct ResultOutput: ParsableArguments {
  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Write CSV.")
  var csv = false

  @Option(help: ArgumentHelp("Write a page with tables and picture, too.", valueName: "path"))
  var html: String?

  @Option(help: ArgumentHelp("Draw the picture as SVG, too; where there is one.", valueName: "path"))
  var svg: String?

  @OptionGroup var overwriting: OverwriteOption

  func validate() throws {
    if json && csv { throw ValidationError("Choose either --json or --csv.") }
  }

  func write(_ result: StudyResult, of reading: StudyReading, say: Speaker) throws {
    if let svg { try draw(result, at: svg, say: say) }
    try writePage([result], of: reading, heading: result.heading, say: say)
    if json {
      StandardOutput.write(result.json(say).lines + "\n")
    } else if csv {
      StandardOutput.write(result.csv)
    } else if svg != "-" && html != "-" {
      StandardOutput.write(result.text(say))
    }
  }

  /// Several results of one question: one after another, an array in JSON, the first picture that there is.
  func write(_ results: [StudyResult], of reading: StudyReading, heading: Phrase, say: Speaker) throws {
    if let svg { try draw(results.first { $0.picture != nil } ?? StudyResult("none", heading), at: svg, say: say) }
    try writePage(results, of: reading, heading: heading, say: say)
    if json {
      StandardOutput.write(JSONText.array(results.map { $0.json(say) }).lines + "\n")
    } else if csv {
      for result in results { StandardOutput.write(result.csv) }
    } else if svg != "-" && html != "-" {
      let texts = results.map { say($0.heading).forTerminal + "\n\n" + $0.text(say) }
      StandardOutput.write(texts.joined(separator: "\n"))
    }
  }

  private func writePage(_ results: [StudyResult], of reading: StudyReading, heading: Phrase, say: Speaker) throws {
    guard let html else { return }
    let page = StudyPage(heading: .verbatim(reading.title + " – ") + heading, results: results)
    try save(page.document(say).bytes, at: html, say: say)
  }

  private func draw(_ result: StudyResult, at path: String, say: Speaker) throws {
    guard let picture = result.picture else {
      throw StandardError.failure(
        Phrase(
          nl: "Hiervan is geen tekening: er is niets te tekenen. Laat --svg weg.",
          en: "There is no picture of this: there is nothing to draw. Leave out --svg."), say: say)
    }
    try save(Document(picture.svg(in: say.language, purpose: .file)).bytes, at: path, say: say)
  }

  private func save(_ bytes: [UInt8], at path: String, say: Speaker) throws {
    if path == "-" { return StandardOutput.write(bytes) }
    do {
      try NewFile(path: path, overwrites: overwriting.force).save(bytes)
    } catch {
      throw StandardError.failure(error.phrase, say: say)
    }
  }
}
