import QualitativeCoding
import ResearchExchange
import Testing

@Suite("QualCoder projects")
struct QualCoderTests {
  private var rows: QualCoderRows {
    var rows = QualCoderRows(name: "proef", memo: "over het project")
    rows.categories = [
      .init(id: 1, name: "Kenmerken", parent: nil, memo: "kop"), .init(id: 2, name: "Diep", parent: 1, memo: nil),
      .init(id: 3, name: "Rondje", parent: 3, memo: nil),
    ]
    rows.codes = [
      .init(id: 1, name: "Doel", parent: 2, memo: "waartoe", color: "#FF0000"),
      .init(id: 2, name: "Los", parent: nil, memo: nil), .init(id: 3, name: "Wees", parent: 99, memo: nil),
    ]
    let day = "2026-01-15 10:00:00"
    rows.sources = [
      .init(id: 1, name: "gesprek", fulltext: "Ik 😀 kies zelf.", mediapath: nil, memo: "stil", owner: "ans", date: day),
      .init(id: 2, name: "foto", fulltext: nil, mediapath: "/images/foto.jpg", memo: "", owner: "ans", date: day),
      .init(
        id: 3, name: "opname", fulltext: nil, mediapath: "audio:/home/ans/opname.mp3", memo: nil, owner: nil, date: nil),
    ]
    rows.codings = [
      .init(
        id: 1, code: 1, source: 1, place: .text(pos0: 5, pos1: 14), quote: "kies zelf", memo: "let op", owner: "bram",
        date: day),
      .init(id: 2, code: 2, source: 2, place: .area(x1: 1, y1: 2, width: 10, height: 20), owner: "ans"),
      .init(id: 3, code: 2, source: 3, place: .time(pos0: 1_000, pos1: 61_000)),
      .init(id: 4, code: 77, source: 1, place: .text(pos0: 0, pos1: 1)),
      .init(id: 5, code: 1, source: 88, place: .text(pos0: 0, pos1: 1)),
      .init(id: 6, code: 1, source: 2, place: .text(pos0: 0, pos1: 1)),
    ]
    rows.attributes = [.init(name: "leeftijd", memo: nil, valuetype: "numeric")]
    rows.values = [
      .init(name: "leeftijd", attributeType: "case", value: "48", id: 1),
      .init(name: "leeftijd", attributeType: "file", value: "oud", id: 1),
    ]
    rows.cases = [
      .init(
        id: 1, name: "P1", memo: "",
        parts: [
          .init(source: 1, pos0: 0, pos1: 14), .init(source: 1, pos0: 0, pos1: 2),
          .init(source: 2, pos0: nil, pos1: nil),
        ])
    ]
    rows.journals = [.init(id: 1, title: "dag 1", text: "druk", owner: "ans", date: "gisteren")]
    rows.annotations = [
      .init(id: 1, title: nil, text: "kijk", owner: "ans", date: nil, part: .init(source: 1, pos0: 0, pos1: 2))
    ]
    return rows
  }

  @Test("everything becomes a study, and a valid document")
  func study() throws {
    let (package, report) = RefiPackage.of(rows, file: "data.qda")
    #expect(RefiSchema.project.complaints(about: RefiWriter(package).projectFile().bytes) == [])
    let study = package.study().project
    let outline = study.trees[0].outline().map { $0.path.joined(separator: "/") }
    #expect(Set(outline) == ["Kenmerken", "Kenmerken/Diep", "Kenmerken/Diep/Doel", "Los", "Wees", "Rondje"])
    #expect(study.codings.count == 3 && study.codings[0].memo == "let op")
    #expect(study.coders.map(\.name).sorted() == ["ans", "bram"])
    let selection = try #require(study.selections.first { $0.name == "kies zelf" })
    guard case .text(_, let range) = selection.place else { return #expect(Bool(false)) }
    #expect(study.sources[0].text?.text[range] == "kies zelf")
    #expect(study.selections.contains { $0.place == .part("(1, 2)–(11, 22)") })
    #expect(study.selections.contains { $0.place == .part("0:01–1:01") })
    #expect(
      study.cases[0].values.values.contains(.decimal(48)) && study.sources[0].values.values.contains(.text("oud")))
    #expect(study.cases[0].sources.count == 2 && study.cases[0].selections.count == 1)
    #expect(study.memos.map(\.text).sorted() == ["druk", "kijk", "stil"])
    #expect(study.problems().isEmpty)
    #expect(report.count(of: .row(.codingWithoutCode)) == 1)
    #expect(report.count(of: .row(.codingWithoutSource)) == 1)
    #expect(report.count(of: .row(.placeOfOtherKind)) == 1)
    #expect(report.count(of: .wrongValue(attribute: "date", of: "QualCoder")) == 1)
    #expect(RefiPackage.of(rows, file: "data.qda").package == package)
  }
}

@Suite("Files of QualCoder projects")
struct QualCoderFileTests {
  private typealias Rows = QualCoderRows

  private func source(
    _ id: Int, _ mediapath: String?, text: String? = nil, file: Rows.File? = nil
  ) -> Rows.Source {
    .init(
      id: id, name: "bron \(id)", fulltext: text, mediapath: mediapath, memo: nil, owner: nil, date: nil, file: file)
  }

  @Test("pictures, recordings, PDFs and texts with layout come along by their file; what is not there is told")
  func files() throws {
    var rows = Rows(name: "proef")
    rows.codes = [.init(id: 1, name: "Doel", parent: nil, memo: nil)]
    rows.sources = [
      source(1, "/images/foto.jpg", file: .init(name: "foto.jpg", bytes: 4)), source(2, "/audio/weg.mp3"),
      source(3, "/docs/verslag.pdf", text: "Zij kiest zelf.", file: .init(name: "verslag.pdf", bytes: 9)),
      source(4, "/docs/brief.docx", text: "Beste Ans", file: .init(name: "brief.docx", bytes: 7)),
      source(5, "/docs/weg.odt", text: "Dag"), source(6, "/docs/plat.txt", text: "Plat"), source(7, nil, text: "Typ"),
      source(8, "docs:/home/ans/elders.pdf", text: "Elders"),
    ]
    rows.codings = [
      .init(id: 1, code: 1, source: 3, place: .text(pos0: 4, pos1: 14), quote: "kiest zelf"),
      .init(id: 2, code: 1, source: 4, place: .text(pos0: 0, pos1: 5), quote: "Beste"),
      .init(id: 3, code: 1, source: 3, place: .area(x1: 0, y1: 0, width: 2, height: 2)),
    ]
    let (package, report) = RefiPackage.of(rows, file: "data.qda")
    #expect(RefiSchema.project.complaints(about: RefiWriter(package).projectFile().bytes) == [])
    #expect(package.media == ["foto.jpg": 4, "verslag.pdf": 9, "brief.docx": 7])
    #expect(report.count(of: .missingFile) == 3)
    #expect(report.count(of: .row(.placeOfOtherKind)) == 1)
    let study = package.study().project
    #expect(study.problems().isEmpty)
    #expect(
      study.sources.map(\.kind) == [.picture, .audio, .document, .unknown, .unknown, .unknown, .unknown, .document])
    let quotes = study.selections.compactMap { selection -> String? in
      guard case .text(let version, let range) = selection.place else { return nil }
      let text = study.sources.first { $0.id == selection.source }?.texts.first { $0.id == version }?.text
      return text.map { String($0[range]) }
    }
    #expect(quotes.sorted() == ["Beste", "kiest zelf"])
    #expect(!String(decoding: RefiWriter(package).projectFile().bytes, as: UTF8.self).contains("/home/ans"))
  }

  @Test("where a file is in the folder follows from its path; a path that says nothing of that has no place")
  func places() {
    let cases: [(String?, String?)] = [
      ("/images/a.jpg", "images/a.jpg"), ("images:/home/x/b.png", "images/b.png"), ("/docs/c.pdf", "documents/c.pdf"),
      ("audio:C:\\opnamen\\d.mp3", "audio/d.mp3"), ("/video/../../e.mp4", "video/e.mp4"), ("/images/..", nil),
      ("/elders/f.jpg", nil), ("images", nil), ("", nil), (nil, nil),
    ]
    for (path, place) in cases {
      let found = source(1, path).place.map { "\($0.folder)/\($0.name)" }
      #expect(found == place, "\(path ?? "–")")
    }
  }
}

@Suite("Taguette projects")
struct TaguetteTests {
  private func reading(
    _ html: String, _ highlights: [(Int, Int, String)]
  ) -> (package: RefiPackage, report: ResearchReport) {
    var rows = TaguetteRows(name: "proef")
    rows.tags = [
      .init(id: 1, path: "kenmerken.doel", description: "waartoe"), .init(id: 2, path: "los", description: ""),
    ]
    rows.documents = [.init(id: 1, name: "gesprek", description: "", contents: html, created: "2026-01-15 10:00:00.5")]
    rows.highlights = highlights.enumerated().map { index, one in
      .init(id: index, document: 1, startOffset: one.0, endOffset: one.1, snippet: one.2, tags: [1, 2])
    }
    return RefiPackage.of(rows, file: "t.sqlite3")
  }

  @Test("bytes of text without tags become code points, over paragraphs and odd characters")
  func offsets() {
    // In bytes: "Ik kies é😀 & zelf." is 4 + … with é as two and 😀 as four.
    let html = "\n<p>Ik <b>kies</b> é😀 &amp; zelf.</p><p>Dat &lt;mag&gt;.<br/>Echt</p>"
    let first = "Ik kies é😀 & zelf.".utf8.count
    let second = "Dat <mag>.".utf8.count
    let (package, report) = reading(
      html,
      [(3, 7, "<b>kies</b>"), (first, first + second, "Dat &lt;mag&gt;."), (first - 5, first + 3, "zelf.<p>Dat</p>")])
    let study = package.study().project
    let text = study.sources[0].text?.text ?? ""
    #expect(text.string == "Ik kies é😀 & zelf.\nDat <mag>.\nEcht\n")
    let quotes = study.selections.compactMap { selection -> String? in
      if case .text(_, let range) = selection.place { String(text[range]) } else { nil }
    }
    #expect(quotes == ["kies", "zelf.\nDat", "Dat <mag>."])
    #expect(study.codings.count == 6)
    #expect(study.trees[0].outline().map(\.depth) == [0, 1, 0])
    #expect(!report.hasLosses)
    #expect(RefiSchema.project.complaints(about: RefiWriter(package).projectFile().bytes) == [])
  }

  @Test("what lies outside, or cuts through a character, is left out and told")
  func outside() {
    let (package, report) = reading("<p>é</p><p", [(0, 99, "x"), (1, 2, "y"), (2, 1, "z")])
    #expect(package.study().project.selections.isEmpty)
    #expect(report.count(of: .row(.placeOutsideText)) == 3)
  }
}
