import Parsing
import Testing

@Suite("Reading XML")
struct XMLReaderTests {
  @Test("elements, attributes and text come out in order, text in one piece")
  func order() throws {
    let read = try events(
      "<?xml version='1.0'?><!-- hoi --><a x='1' y=\"b&amp;c\">een <b/>&lt;twee<![CDATA[ <3> ]]>&#x41;</a>\n")
    #expect(outline(read) == "a[x=1 y=b&c](een b[]()<twee <3> A)")
  }

  @Test("namespaces are resolved, for elements and for attributes, and prefixes forgotten")
  func namespaces() throws {
    let read = try events("<g xmlns='urn:g' xmlns:n='urn:n' id='1' n:id='2'><n:x/></g>")
    guard case .start(let root) = read[0], case .start(let inner) = read[1] else {
      Issue.record("no elements")
      return
    }
    #expect(root.name == XMLName("g", in: "urn:g"))
    #expect(root.value(of: "id") == "1" && root.value(of: "id", in: "urn:n") == "2" && root.value(of: "x") == nil)
    #expect(inner.name == XMLName("x", in: "urn:n"))
    #expect(read.last == .end(XMLName("g", in: "urn:g")))
  }

  @Test("the place of an element is where its tag begins, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
  func places(end: String) throws {
    let text = ["<?xml version='1.0'?>", "<!-- <x> -->", "<a", "  y='1'>", "Zoë 😀<b", "/></a>"].joined(separator: end)
    let places = try events(text).compactMap { event in
      if case .start(let element) = event { element.place } else { nil }
    }
    #expect(places == [XMLPlace(line: 3, column: 1), XMLPlace(line: 5, column: 6)])
    #expect(try outline(events(text)).contains("\nZoë 😀b"))
  }

  @Test("every encoding that is read gives the same text")
  func encodings() throws {
    let body = "<naam v='é'>Zoë €20 “😀”</naam>"
    let expected = "naam[v=é](Zoë €20 “😀”)"
    #expect(try outline(events(body)) == expected)
    #expect(try outline(events("\u{FEFF}" + body)) == expected)
    #expect(try outline(events("<?xml version='1.0' encoding='utf-8'?>" + body)) == expected)
    for bigEndian in [true, false] {
      let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + body
      #expect(try outline(events([utf16(declared, bigEndian: bigEndian)])) == expected)
      #expect(try outline(events(utf16(declared, bigEndian: bigEndian, mark: false).map { [$0] })) == expected)
    }
    let western = "<?xml version='1.0' encoding='ISO-8859-1'?><naam>Zo".utf8 + [0xEB] + "</naam>".utf8
    #expect(try outline(events([Array(western)])) == "naam[](Zoë)")
    let windows = "<?xml version='1.0' encoding='windows-1252'?><n>".utf8 + [0x80, 0x93, 0xEB] + "</n>".utf8
    #expect(try outline(events([Array(windows)])) == "n[](€“ë)")
  }

  @Test("a source that fails makes the reader fail, again and again")
  func failingSource() throws {
    struct Gone: Error {}
    struct Broken: ByteSource {
      var isFirst = true
      mutating func next() throws -> [UInt8]? {
        defer { isFirst = false }
        if isFirst { return Array("<abc><b/>".utf8) }
        throw Gone()
      }
    }
    var reader = XMLReader(Broken())
    #expect(throws: Gone.self) { while try reader.next() != nil {} }
    #expect(throws: Gone.self) { try reader.next() }
  }

  @Test("signs that mean something are seen wherever they stand")
  func places() throws {
    for length in 0..<20 {
      let dull = String(repeating: "k", count: length)
      for sign in ["'", "=", "/", "é", "\t", "\n", "\u{7F}", "&lt;", "&gt;", "😀"] {
        let text = "<a x=\"\(dull)\(sign)\(dull)\" y='\(dull)'>\(dull)\(sign)\(dull)<b/></a>"
        let value = sign == "\t" || sign == "\n" ? " " : sign == "&lt;" ? "<" : sign == "&gt;" ? ">" : sign
        let found = try events(text)
        let element = "a[x=\(dull)\(value)\(dull) y=\(dull)](\(dull)"
        #expect(outline(found).hasPrefix(element))
        // Of the second element, the place tells whether every character before it was counted once.
        let before = text.components(beforeFirst: "<b/>")
        let last = before.unicodeScalars.lastIndex(of: "\n").map { before.unicodeScalars[$0...].dropFirst() }
        let place = XMLPlace(
          line: 1 + before.unicodeScalars.count { $0 == "\n" },
          column: 1 + (last?.count ?? before.unicodeScalars.count))
        #expect(
          found.contains { if case .start(let b) = $0 { b.name.local == "b" && b.place == place } else { false } })
      }
    }
  }

  @Test("attributes are equal by what they say, and an element can go without one")
  func attributes() throws {
    guard case .start(let one) = try events("<a x='1' y='2'/>")[0],
      case .start(let other) = try events("<b z='0'><a y='2' x='1'/></b>")[1]
    else { return #expect(Bool(false)) }
    #expect(one.attributes[0] == other.attributes[1] && one.attributes[0] != other.attributes[0])
    #expect(one.attributes != other.attributes)
    #expect(one.without("x").attributes.map(\.value) == ["2"])
    #expect(one.without("y").value(of: "y") == nil && one.without("y").value(of: "x") == "1")
    #expect(one.attributes.first?.withUTF8 { Array($0) } == Array("1".utf8))
  }

  @Test("many readers at once do not disturb each other")
  func concurrent() async throws {
    let outlines = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<20 {
        group.addTask { try outline(events("<a n='\(number)'><b>\(number)</b></a>")) }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(outlines.count == 20)
  }
}

extension String {
  fileprivate func components(beforeFirst mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
