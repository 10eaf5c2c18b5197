import Markup
import TestChance
import Testing

@Suite("Escaping")
struct EscapingTests {
  @Test("a quote followed by a combining mark cannot end an attribute")
  func quoteWithCombiningMark() {
    #expect(div(.title("\"\u{301} onclick=")).string == "<div title=\"&quot;\u{301} onclick=\"></div>")
  }

  @Test("an angle bracket followed by a combining mark cannot begin a tag")
  func bracketWithCombiningMark() {
    #expect(p { "<\u{301}script>\u{301}" }.string == "<p>&lt;\u{301}script&gt;\u{301}</p>")
  }

  @Test(
    "every character that needs care is written as a reference",
    arguments: [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"), ("\r", "&#13;"),
      ("\r\n", "&#13;\n"), ("]]>", "]]&gt;"), ("&amp;", "&amp;amp;"), ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
      ("<!--", "&lt;!--"),
      ("a\tb\nc", "a\tb\nc"), ("é ☕ 👩‍👩‍👧", "é ☕ 👩‍👩‍👧"), ("", ""),
    ])
  func table(text: String, written: String) {
    #expect(HTML(text: text).string == written)
  }

  @Test("tabs and line feeds in a value are references, so that no parser turns them into spaces")
  func whitespaceInValues() {
    #expect(div(.title("a\tb\nc\rd")).string == "<div title=\"a&#9;b&#10;c&#13;d\"></div>")
  }

  @Test("control characters become the replacement character", arguments: Array(0..<0x20) + [0x7F])
  func controls(code: Int) throws {
    let character = try #require(Unicode.Scalar(code))
    guard !["\t", "\n", "\r"].contains(character) else { return }
    #expect(HTML(text: "a\(character)b").string == "a\u{FFFD}b")
    #expect(div(.title("a\(character)b")).string == "<div title=\"a\u{FFFD}b\"></div>")
  }

  @Test("the two noncharacters that XML forbids become the replacement character, their neighbours stay")
  func noncharacters() {
    #expect(HTML(text: "\u{FFFD}\u{FFFE}\u{FFFF}\u{F000}").string == "\u{FFFD}\u{FFFD}\u{FFFD}\u{F000}")
    #expect(HTML(text: "\u{FEFF}").string == "\u{FEFF}")
  }

  @Test("what is read back is what was written, for any text")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let text = generator.text()
      let expected = String(String.UnicodeScalarView(text.unicodeScalars.map(Self.readable)))
      let page = div(.title(text), .class(text), .data("words", text)) { text }
      let node = try #require(try StrictReader.read(page.bytes).first)
      guard case .element("div", let attributes, let children) = node else {
        Issue.record("not an element: \(node)")
        return
      }
      #expect(attributes.map(\.value).allSatisfy { $0.unicodeScalars.elementsEqual(expected.unicodeScalars) })
      #expect(children == (expected.isEmpty ? [] : [.text(expected)]))
    }
  }

  private static func readable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\t", "\n", "\r": scalar
    case "\0"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: scalar
    }
  }
}
