import ResearchExchange
import Testing

@Suite("GUIDs")
struct RefiGUIDTests {
  @Test("every digit counts where it stands, and anything else is no GUID")
  func digits() {
    let base = Array("01234567-89AB-CDEF-0123-456789ABCDEF".utf8)
    for place in base.indices where base[place] != UInt8(ascii: "-") {
      for byte in UInt8(0)..<128 {
        var text = base
        text[place] = byte
        let guid = RefiGUID(String(decoding: text, as: UTF8.self))
        let letter = Character(Unicode.Scalar(byte))
        if letter.isHexDigit {
          text[place] = letter.uppercased().utf8.first ?? 0
          #expect(guid?.text == String(decoding: text, as: UTF8.self))
        } else {
          #expect(guid == nil)
        }
      }
    }
    #expect(RefiGUID("01234567-89AB-CDEF-0123-456789ABCDÉ") == nil)
  }

  @Test("with or without dashes, braces and capitals it is the same one")
  func forms() {
    let guid = RefiGUID("01234567-89AB-CDEF-0123-456789ABCDEF")
    for form in [
      "{01234567-89ab-cdef-0123-456789abcdef}", "0123456789ABCDEF0123456789abcdef",
      " 01234567-89aB-CdEf-0123-456789abcdef",
    ] {
      #expect(RefiGUID(form) == guid)
    }
  }
}
