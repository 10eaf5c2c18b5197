import Parsing
import Testing

@Suite("Writing CSV")
struct CSVWriterTests {
  private func line(_ cells: CSVCell..., writer: CSVWriter = CSVWriter()) -> String {
    String(decoding: writer.record(cells), as: UTF8.self)
  }

  @Test("text that a spreadsheet would run gets an apostrophe; numbers do not", arguments: ["=1+1", "+31", "-x", "@a"])
  func formulas(text: String) {
    #expect(line(.text(text), .number(-0.5), .integer(-3)) == "'\(text),-0.5,-3\r\n")
    #expect(line(.text(text), writer: CSVWriter(guardsFormulas: false)) == "\(text)\r\n")
  }

  @Test("a tab or return at the beginning is guarded too, and quoted")
  func controls() {
    #expect(line(.text("\t=1")) == "\"'\t=1\"\r\n")
    #expect(line(.text("\r=1")) == "\"'\r=1\"\r\n")
  }

  @Test("numbers are written the same whatever the language")
  func numbers() {
    #expect(
      line(.number(1.0 / 3), .number(12345678.5), .number(.nan), .number(.infinity))
        == "0.3333333333333333,12345678.5,,\r\n")
    #expect(line(CSVCell(Double?.none), CSVCell(2), CSVCell(Int?.none)) == ",2,\r\n")
  }

  @Test("a lone empty field is no blank line, and zero bytes do not get out")
  func edges() {
    #expect(line(.empty) == "\"\"\r\n")
    #expect(line(.text("a\0b")) == "\"a\u{FFFD}b\"\r\n")
    #expect(line(.text("a"), .text("b;c"), writer: CSVWriter(delimiter: .semicolon)) == "a;\"b;c\"\r\n")
  }
}
