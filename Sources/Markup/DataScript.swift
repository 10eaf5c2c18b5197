/// Data for a script on the page: `<script type="application/json" id="…">`.
///
/// `<`, `>` and `&` are written as `\u003c`, `\u003e` and `\u0026`. In valid JSON they stand only inside strings, where this
/// means the same; so nothing in the data can end the script or start a comment, and XML parsers can read the page.
public func dataScript(id: String, json: String) -> HTML {
  let content = Pen.write { pen in
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): pen.write("\\u003c")
      case UInt8(ascii: ">"): pen.write("\\u003e")
      case UInt8(ascii: "&"): pen.write("\\u0026")
      default: pen.write(byte)
      }
    }
  }
  return .element("script", [.type("application/json"), .id(id)], HTML(vouchedFor: content))
}
