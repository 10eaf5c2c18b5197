import Foundation

extension Reply {
  /// What the form with this action carries by itself: its hidden fields, in order.
  func carried(to action: String) -> [(String, String)] {
    form(to: action).matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)"/).map {
      (Self.unescaped($0.output.1), Self.unescaped($0.output.2))
    }
  }

  /// The whole form as a browser would send it, with one text field filled in otherwise.
  func filled(to action: String, _ name: String, _ value: String) -> [(String, String)] {
    let form = form(to: action)
    var fields = carried(to: action)
    for tag in form.matches(of: /<input [^>]*>/).map(\.output) {
      let attributes = Self.attributes(of: tag)
      guard let field = attributes["name"], attributes["type"] != "hidden" else { continue }
      let isBox = ["checkbox", "radio"].contains(attributes["type"] ?? "text")
      if !isBox || attributes["checked"] != nil { fields.append((field, attributes["value"] ?? "")) }
    }
    for area in form.matches(of: /<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)</) {
      fields.append((Self.unescaped(area.output.1), Self.unescaped(area.output.2)))
    }
    for select in form.matches(of: /<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/.dotMatchesNewlines()) {
      let options = select.output.2.matches(of: /<option [^>]*>/).map { Self.attributes(of: $0.output) }
      let chosen = options.first { $0["selected"] != nil } ?? options.first
      fields.append((Self.unescaped(select.output.1), chosen?["value"] ?? ""))
    }
    return fields.filter { $0.0 != name } + [(name, value)]
  }

  private func form(to action: String) -> Substring {
    guard let start = text.range(of: "action=\"\(action)\"") else { return "" }
    let rest = text[start.upperBound...]
    return rest.range(of: "</form>").map { rest[..<$0.lowerBound] } ?? rest
  }

  private static func attributes(of tag: Substring) -> [String: String] {
    var found: [String: String] = [:]
    for match in tag.matches(of: /([a-z-]+)(?:="([^"]*)")?/) {
      found[String(match.output.1)] = match.output.2.map(unescaped) ?? ""
    }
    return found
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
