import Parsing
import TestChance
import Testing

@Suite("What always holds for XML")
struct XMLPropertyTests {
  @Test("what is written reads back, but for characters that XML cannot hold", arguments: UInt64(1)...100)
  func roundTrip(seed: UInt64) throws {
    var generator = TestChance.SeededGenerator(seed: seed)
    let value = generator.text()
    let text = generator.text()
    var writer = XMLWriter()
    writer.element("a", [("x", value)]) { writer in
      writer.element("b", text: text)
      writer.element("c", [("y", text)])
    }
    let read = try events([writer.bytes])
    guard case .start(let root) = read[0] else {
      Issue.record("no root")
      return
    }
    #expect(root.value(of: "x") == allowed(value))
    let texts = read.compactMap { event in
      if case .text(let text) = event, !text.allSatisfy({ $0 == " " || $0 == "\n" }) { text } else { nil }
    }
    if !allowed(text).allSatisfy({ $0 == " " || $0 == "\n" }) { #expect(texts == [allowed(text)]) }
    let wrong =
      value.unicodeScalars.filter { !isAllowed($0) }.count + 2 * text.unicodeScalars.filter { !isAllowed($0) }.count
    #expect(writer.replaced == wrong)
  }

  @Test("the same calls give the same bytes, laid out to read")
  func layout() {
    var writer = XMLWriter()
    writer.element("a", [("x", "<\"\u{301}&\n>")]) { writer in
      writer.element("b", text: "een & <twee>")
      writer.element("c")
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="&lt;&quot;\u{301}&amp;&#10;&gt;">
          <b>een &amp; &lt;twee&gt;</b>
          <c/>
        </a>

        """)
  }

  @Test("any bytes at all: the same steps or the same error, however they are cut", arguments: UInt64(1)...300)
  func anyBytes(seed: UInt64) {
    var generator = TestChance.SeededGenerator(seed: seed)
    let pieces = [
      "<a>", "</a>", "<b x='1'>", "</b>", "<c/>", "tekst", "Zoë", "&amp;", "&#65;", "<![CDATA[", "]]>", "<!--", "-->",
      "<", ">",
      "&", "\r",
      "\n", "\r\n", "<?p ?>", "'", "\"", " ", "<!DOCTYPE a>", "\u{FEFF}", "😀",
    ]
    var bytes: [UInt8] = seed.isMultiple(of: 2) ? Array("<a>".utf8) : []
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      bytes += (pieces.randomElement(using: &generator) ?? "").utf8
      if Int.random(in: 0..<30, using: &generator) == 0 { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
    }
    if seed.isMultiple(of: 2) { bytes += "</a>".utf8 }
    let whole = outcome([bytes])
    #expect(outcome(bytes.map { [$0] }) == whole)
    let middle = bytes.count / 2
    #expect(outcome([Array(bytes[..<middle]), [], Array(bytes[middle...])]) == whole)
  }

  /// The problem alone: how far the parser was when it saw it may differ with the chunks.
  private func outcome(_ chunks: [[UInt8]]) -> String {
    do {
      return try outline(events(chunks))
    } catch {
      return "\((error as? XMLError)?.problem as Any)"
    }
  }

  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF || "\t\n\r".unicodeScalars.contains(scalar)
  }

  private func allowed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isAllowed($0) ? $0 : "\u{FFFD}" }))
  }
}
