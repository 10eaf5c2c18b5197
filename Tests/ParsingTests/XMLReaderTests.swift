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
