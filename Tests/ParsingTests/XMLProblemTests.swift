import Parsing
import Testing

@Suite("XML that is refused")
struct XMLProblemTests {
  private func error(_ problem: XMLProblem, _ line: Int, _ column: Int) -> XMLError {
    XMLError(problem, at: XMLPlace(line: line, column: column))
  }

  @Test("nothing, blanks, and what is no XML at all")
  func nothing() {
    #expect(xmlFailure("") == error(.empty, 1, 1))
    #expect(xmlFailure(" \n\t\r\n") == error(.empty, 1, 1))
    #expect(xmlFailure("naam,leeftijd\nAns,40\n")?.problem == .notXML)
    #expect(xmlFailure("{\"a\": 1}")?.problem == .notXML)
    #expect(xmlFailure("<?xml version='1.0'?>")?.problem == .notXML)
  }

  @Test("a document type stops it, with or without entities in it")
  func doctype() {
    #expect(xmlFailure("<?xml version='1.0'?>\n<!DOCTYPE a>\n<a/>") == error(.doctype, 2, 1))
    let bomb = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"
    #expect(xmlFailure(bomb)?.problem == .doctype)
    let file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
    #expect(xmlFailure(file)?.problem == .doctype)
    #expect(xmlFailure("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>")?.problem == .doctype)
  }

  @Test("an entity that no document has")
  func entity() {
    #expect(xmlFailure("<a>\n<b>&eacute;</b></a>")?.problem == .entity("eacute"))
    #expect(xmlFailure("<a>\n<b>&eacute;</b></a>")?.place.line == 2)
    #expect(xmlFailure("<a b='&nbsp;'/>")?.problem == .entity("nbsp"))
  }

  @Test("what is not well-formed is named, with line and column")
  func wellFormedness() {
    #expect(xmlFailure("<a>\n<b>\n</c></a>")?.problem == .mismatch(opened: "b", line: 2, closed: "c"))
    #expect(xmlFailure("<a>\n<b>\n</c></a>")?.place.line == 3)
    #expect(xmlFailure("<a>\n  <b>tekst")?.problem == .endsInside(element: "b"))
    #expect(xmlFailure("<a><b x='1")?.problem == .endsInside(element: "a"))
    #expect(xmlFailure("<a x='1")?.problem == .endsInside(element: nil))
    #expect(xmlFailure("<a x='1' x='2'/>")?.problem == .repeatedAttribute("x"))
    #expect(xmlFailure("<a><n:b/></a>")?.problem == .unknownPrefix("n"))
    #expect(xmlFailure("<a n:b='1'/>")?.problem == .unknownPrefix("n"))
    #expect(xmlFailure("<a/><b/>")?.problem == .afterEnd)
    #expect(xmlFailure("<a/>tekst")?.problem == .afterEnd)
    #expect(xmlFailure("<a x=1/>")?.problem == .notWellFormed)
    #expect(xmlFailure("<a>\n\u{1}</a>")?.problem == .forbiddenCharacter)
    #expect(xmlFailure("<a>&#0;</a>")?.problem == .forbiddenCharacter)
    #expect(xmlFailure(Array("<a>\n b".utf8) + [0] + Array("</a>".utf8)) == error(.forbiddenCharacter, 2, 3))
  }

  @Test("an encoding that is not read is named, and so is one that was not kept to")
  func encodings() {
    #expect(xmlFailure([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0])?.problem == .encoding(.utf32LittleEndian))
    #expect(xmlFailure([0, 0, 0, 0x3C, 0, 0, 0, 0x61])?.problem == .encoding(.utf32BigEndian))
    #expect(
      xmlFailure("<?xml version='1.0' encoding='EBCDIC-CP-NL'?><a/>")?.problem == .unknownEncoding("EBCDIC-CP-NL"))
    #expect(xmlFailure("<?xml version='1.0' encoding='UTF-16'?><a/>")?.problem == .notAsDeclared("UTF-16"))
    let western = Array("<a>\nZo".utf8) + [0xEB] + Array("</a>".utf8)
    #expect(xmlFailure(western) == error(.encoding(.windows1252), 2, 3))
    let damaged = Array("<a>Zoë\n".utf8) + [0xEB] + Array("</a>".utf8)
    #expect(xmlFailure(damaged) == error(.malformedCharacter(byte: 0xEB), 2, 1))
    #expect(xmlFailure(Array("<a>Zoë".utf8) + [0xC3])?.problem == .endsInsideCharacter)
    #expect(xmlFailure(utf16("<a>Zoë</a>", bigEndian: true).dropLast().map { $0 })?.problem == .endsInsideCharacter)
    #expect(xmlFailure(utf16("<a>", bigEndian: false) + [0x00, 0xD8, 0x41, 0x00])?.problem == .encoding(.windows1252))
  }

  @Test("too much is refused: bytes, depth, attributes, names, tags, text")
  func limits() {
    let small = XMLLimits(
      fileBytes: 4000, depth: 3, attributes: 2, nameBytes: 10, tagBytes: 100, textBytes: 50)
    #expect(xmlFailure("<a><b>\n<c><d/></c></b></a>", limits: small) == error(.tooDeep(limit: 3), 2, 4))
    #expect(xmlFailure("<a><b x='1' y='2' z='3'/></a>", limits: small)?.problem == .tooManyAttributes(limit: 2))
    #expect(xmlFailure("<abcdefghijk/>", limits: small)?.problem == .nameTooLong(limit: 10))
    #expect(xmlFailure("<a abcdefghijk=''/>", limits: small)?.problem == .nameTooLong(limit: 10))
    let text = String(repeating: "x", count: 60)
    #expect(xmlFailure("<a>\n<b>\(text)</b></a>", limits: small) == error(.textTooLong(limit: 50), 2, 1))
    #expect(
      xmlFailure("<a>\(String(repeating: "<b/>", count: 1000))</a>", limits: small)?.problem
        == .fileTooLong(limit: 4000))
    #expect(xmlFailure("<a><b>\(text.prefix(40))</b></a>", limits: small) == nil)
  }

  @Test("a tag, comment or instruction without end does not fill memory", arguments: ["<a x='", "<!--", "<?p "])
  func endless(beginning: String) {
    let chunk = Array(String(repeating: "x ", count: 2048).utf8)
    let chunks = [Array("<r>\n\(beginning)".utf8)] + Array(repeating: chunk, count: 400)
    #expect(throws: error(.tagTooLong(limit: XMLLimits.standard.tagBytes), 2, 1)) { try events(chunks) }
  }

  @Test("a hundred thousand levels are refused at the first one too deep")
  func deep() {
    let text = "<graphml>" + String(repeating: "<a>", count: 100_000)
    #expect(xmlFailure(text)?.problem == .tooDeep(limit: 200))
  }

  @Test("many attributes in one tag are refused, and many signs that look like them are not")
  func manyAttributes() {
    let tag = "<a " + (0..<30_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"
    #expect(xmlFailure(tag) == error(.tooManyAttributes(limit: 256), 1, 1))
    let signs = String(repeating: "=", count: 999)
    #expect(xmlFailure("<a b='\(signs)'><!-- \(signs) -->\(signs)</a>") == nil)
  }
}
