/// Reads a page the strict way and gathers what is wrong with it.
struct MarkupChecker {
  private(set) var problems: [MarkupProblem] = []
  private var path: [(name: String, place: MarkupPlace)] = []
  private var ids: Set<String> = []
  private var references: [(id: String, by: String, place: MarkupPlace)] = []
  private var headings: [(level: Int, place: MarkupPlace)] = []
  private var seen: Set<String> = []
  private var titleText = ""

  static func problems(in text: String) -> [MarkupProblem] {
    var checker = MarkupChecker()
    do {
      for token in try MarkupScanner.tokens(of: text) { checker.take(token) }
      checker.finish(isPage: text.hasPrefix("<!DOCTYPE html>"))
    } catch {
      checker.problems.append(error)
    }
    return checker.problems
  }

  private mutating func take(_ token: MarkupToken) {
    switch token.kind {
    case .doctype: break
    case .text(let text): takeText(text, at: token.place)
    case .close(let name): close(name, at: token.place)
    case .open(let name, let attributes, let closesItself):
      open(name, attributes, at: token.place)
      let isInSVG = name == "svg" || path.contains { $0.name == "svg" }
      if closesItself && !isInSVG && !MarkupRules.void.contains(name) {
        report("<\(name)/> does not close itself in HTML", token.place)
      }
      if !closesItself && (isInSVG || !MarkupRules.void.contains(name)) { path.append((name, token.place)) }
    }
  }

  private mutating func takeText(_ text: String, at place: MarkupPlace) {
    if path.last?.name == "title" && path.count == 3 { titleText += text }
    if path.last?.name == "script" && text.utf8.contains(UInt8(ascii: "<")) {
      report("a bare < in data for a script (write \\u003c)", place)
    }
  }

  private mutating func close(_ name: String, at place: MarkupPlace) {
    guard let open = path.last else { return report("</\(name)> closes nothing", place) }
    if open.name == name {
      path.removeLast()
    } else {
      report("</\(name)> stands where <\(open.name)> of \(open.place) should be closed", place)
      if let match = path.lastIndex(where: { $0.name == name }) { path.removeSubrange(match...) }
    }
  }

  private mutating func open(
    _ name: String, _ attributes: [(name: String, value: String?)], at place: MarkupPlace
  ) {
    seen.insert(name)
    if let reason = MarkupRules.misplaced(name, inside: path.map(\.name)) { report(reason, place) }
    for attribute in attributes { check(attribute, of: name, at: place) }
    let names = Set(attributes.map(\.name))
    if name == "img" && !names.contains("alt") { report("<img> has no alt", place) }
    if name == "html" && !names.contains("lang") { report("<html> has no lang", place) }
    if name == "script" && !names.contains("src")
      && !attributes.contains(where: { $0.name == "type" && $0.value == "application/json" })
    {
      report("an inline script (the security header refuses it)", place)
    }
    if name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) { headings.append((level, place)) }
  }

  private mutating func check(
    _ attribute: (name: String, value: String?), of element: String, at place: MarkupPlace
  ) {
    let (name, value) = attribute
    if let reason = MarkupRules.forbidden(name) { report("<\(element)> has \(reason)", place) }
    if name == "id" {
      let id = value ?? ""
      if id.isEmpty || id.contains(where: \.isWhitespace) { report("<\(element)> has an empty or broken id", place) }
      if !ids.insert(id).inserted { report("the id \(id) is there twice", place) }
    }
    if MarkupRules.references.contains(name) {
      for id in (value ?? "").split(separator: " ") { references.append((String(id), name, place)) }
    }
    if name == "href", let value, value.hasPrefix("#"), value.count > 1 {
      references.append((String(value.dropFirst()), name, place))
    }
  }

  private mutating func report(_ sentence: String, _ place: MarkupPlace) {
    problems.append(MarkupProblem(sentence: sentence, place: place))
  }
}

// MARK: - The whole

extension MarkupChecker {
  /// What only shows at the end. A fragment may refer to ids and continue headings of the page it goes into.
  private mutating func finish(isPage: Bool) {
    for open in path { report("<\(open.name)> is never closed", open.place) }
    for (previous, next) in zip(headings, headings.dropFirst()) where next.level > previous.level + 1 {
      report("<h\(next.level)> follows <h\(previous.level)>: a level is skipped", next.place)
    }
    guard isPage else { return }
    let start = MarkupPlace(line: 1, column: 1)
    for reference in references where !ids.contains(reference.id) {
      report("\(reference.by) points at \(reference.id), which is not on the page", reference.place)
    }
    let ones = headings.filter { $0.level == 1 }
    if ones.count != 1 { report("the page has \(ones.count) headings <h1>; it needs one", ones.last?.place ?? start) }
    if let first = headings.first, first.level != 1 { report("the first heading is not <h1>", first.place) }
    if titleText.allSatisfy(\.isWhitespace) { report("the page has no title", start) }
    for name in ["html", "head", "body", "main"] where !seen.contains(name) {
      report("the page has no <\(name)>", start)
    }
  }
}
