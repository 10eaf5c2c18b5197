import Foundation
import FoundationXML
import Markup
import Testing

@Suite("Documents")
struct DocumentTests {
  @Test("a page has a doctype, and an XML parser can read it")
  func page() {
    let document = Document(
      html(.lang("nl")) {
        head {
          meta(.charsetUTF8)
          title { "Netwerk & <zo>" }
          dataScript(id: "data", json: "{\"a\":\"</script><!--&\"}")
        }
        body { p(.title("a\nb")) { "Hallo\u{0}" } }
      })
    #expect(document.string.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"/>"))
    #expect(document.mediaType == "text/html; charset=utf-8")
    #expect(XMLParser(data: Data(document.bytes)).parse())
  }

  @Test("a picture to keep has an XML prologue and a namespace, and an XML parser can read it")
  func picture() {
    let document = Document(
      SVG.svg(viewBox: ViewBox(width: 10, height: 10), .role("img"), .labelledBy("t")) {
        SVG.title(.id("t")) { "Ecogram" }
        SVG.style(".a > .b { fill: none }")
        SVG.a(href: Address(path: ["netwerk"], query: [("a", "b"), ("c", "d")])) { SVG.circle(cx: 1, cy: 1, r: 1) }
      })
    #expect(
      document.string.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
    )
    #expect(document.mediaType == "image/svg+xml")
    #expect(XMLParser(data: Data(document.bytes)).parse())
  }

  @Test("data for scripts reads back the same and cannot end the script")
  func data() throws {
    let values = ["</script>", "<!--", "&amp;", "]]>", "\u{2028}", "é\"\\"]
    let json = String(decoding: try JSONEncoder().encode(values), as: UTF8.self)
    let script = dataScript(id: "d", json: json).string
    #expect(script.hasPrefix("<script type=\"application/json\" id=\"d\">"))
    let content = script.dropFirst("<script type=\"application/json\" id=\"d\">".count).dropLast("</script>".count)
    #expect(!content.contains("<") && !content.contains(">") && !content.contains("&"))
    #expect(try JSONDecoder().decode([String].self, from: Data(content.utf8)) == values)
  }
}
