import Language
import Markup
import Testing

@testable import Diagrams

@Suite("Pictures of a study")
struct ResearchPictureTests {
  /// A picture as a page, a file or a print, at a width, in a language.
  static let ways: [(DisplayLanguage, PicturePurpose, ResearchPictureOptions.Width)] = [
    (.nl, .page, .wide), (.en, .page, .narrow), (.en, .file, .wide), (.nl, .print, .wide), (.nl, .file, .narrow),
  ]

  @Test("no words lie over others or outside the picture, and none are too small", arguments: 0..<5)
  func clean(way: Int) throws {
    let (language, purpose, width) = Self.ways[way]
    for picture in StudySamples.ordinary + StudySamples.odd {
      let svg = picture.svg(in: language, purpose: purpose, options: ResearchPictureOptions(width: width))
      let drawn = try #require(DrawnResearch(svg), "not well-formed: \(picture)")
      let place = "\(type(of: picture)) \(picture.text(in: .nl).title.prefix(20))"
      #expect(drawn.overlappingWords.prefix(3) == [], "\(place)")
      #expect(drawn.wordsOutside.prefix(3) == [], "\(place)")
      #expect(drawn.shapesOutside.prefix(3) == [], "\(place)")
      // On A4 a unit is a quarter of a millimetre: 12.7 units are 9 points.
      let least = width == .wide ? 12.7 : 12.5
      #expect(drawn.words.allSatisfy { $0.size >= least })
      #expect(!svg.string.contains("nan") && !svg.string.contains("inf"))
    }
  }

  @Test("a mark never lies over words")
  func marks() throws {
    for picture in StudySamples.ordinary + StudySamples.odd where !(picture is SaturationPicture) {
      for width in ResearchPictureOptions.Width.allCases {
        let svg = picture.svg(in: .nl, purpose: .page, options: ResearchPictureOptions(width: width))
        #expect(try #require(DrawnResearch(svg)).marksOverWords.prefix(3) == [], "\(type(of: picture)) \(width)")
      }
    }
  }

  @Test("to assistive technology it is one image with a name and a description; every id has the prefix")
  func named() throws {
    for picture in StudySamples.ordinary {
      let options = ResearchPictureOptions(idPrefix: "seven")
      let root = try #require(read(picture.svg(in: .en, purpose: .page, options: options)))
      let text = picture.text(in: .en)
      #expect(root.attributes["role"] == "img" && root.attributes["lang"] == "en")
      #expect(
        root.attributes["aria-labelledby"] == "seven-title" && root.attributes["aria-describedby"] == "seven-desc")
      #expect(root.children[0].name == "title" && root.children[0].text == text.title)
      #expect(root.children[1].name == "desc" && root.children[1].text == picture.description(in: .en))
      let ids = root.all.compactMap { $0.attributes["id"] }
      #expect(ids.allSatisfy { $0.hasPrefix("seven-") } && Set(ids).count == ids.count)
    }
  }

  @Test("a page's picture leaves its style to the page; a file brings it, with a heading on white")
  func purposes() throws {
    for picture in StudySamples.ordinary {
      let page = try #require(read(picture.svg(in: .nl)))
      #expect(page.classes.contains("rp-page") && page.all.allSatisfy { $0.name != "style" })
      let text = picture.text(in: .nl)
      for purpose in [PicturePurpose.file, .print] {
        let file = try #require(read(picture.svg(in: .nl, purpose: purpose)))
        #expect(!file.classes.contains("rp-page") && file.all.contains { $0.name == "style" })
        #expect(file.withClass("rp-back").count == 1)
        #expect(file.withClass("rp-bold").first?.text == text.title)
      }
      let width = try #require(read(picture.svg(in: .nl, purpose: .print))?.attributes["width"])
      #expect(width.hasSuffix("mm") && Double(width.dropLast(2)) ?? 999 <= 187)
    }
  }

  @Test("every class that is drawn is in the stylesheet, and colours of shapes come from it alone")
  func classes() throws {
    let rules = ResearchPictures.stylesheet.description
    let bare: Set<String> = [
      "rp-text", "rp-label", "rp-column", "rp-cells", "rp-cell", "rp-legend", "rp-key", "rp-total", "rp-bar",
      "rp-below-part",
      "rp-point", "rp-diagonal", "rp-unknown", "rp-helps", "rp-hinders", "rp-factor", "rp-arrows", "rp-alliance",
      "rp-personal", "rp-institutional", "rp-organisation",
    ]
    for picture in StudySamples.ordinary {
      let root = try #require(read(picture.svg(in: .nl)))
      let used = Set(root.all.flatMap { $0.classes.map(String.init) })
      #expect(used.subtracting(bare).filter { !rules.contains(".\($0)") } == [])
      let fills = Set(root.all.compactMap { $0.attributes["fill"] })
      #expect(fills.allSatisfy { $0.hasPrefix("url(#") })
      #expect(root.all.allSatisfy { $0.attributes["stroke"] == nil && $0.attributes["style"] == nil })
    }
  }

  @Test("words and table stand by every picture, in both languages, and every row is whole")
  func words() {
    for picture in StudySamples.ordinary + StudySamples.odd {
      for language in DisplayLanguage.allCases {
        let text = picture.text(in: language)
        #expect(!text.title.isEmpty && !text.summary.isEmpty && !text.sentences.isEmpty)
        #expect(text.sentences.allSatisfy { !$0.isEmpty && !$0.contains("nan") })
        #expect(text.table.rows.allSatisfy { $0.cells.count == text.table.columns.count })
        #expect(pictureTable(text.table).string.hasPrefix("<table"))
      }
    }
    for picture in StudySamples.ordinary {
      #expect(picture.text(in: .nl).sentences != picture.text(in: .en).sentences)
    }
  }

  @Test("the Dutch of a picture is plain")
  func plain() {
    for picture in StudySamples.ordinary {
      for sentence in picture.text(in: .nl).sentences {
        #expect(PlainDutch.findings(in: sentence) == [], "\(sentence)")
      }
    }
  }

  @Test("the same picture is always the same bytes")
  func same() {
    for picture in StudySamples.ordinary {
      #expect(picture.svg(in: .nl, purpose: .file) == picture.svg(in: .nl, purpose: .file))
    }
  }

  @Test("what a telephone cannot show it says beforehand")
  func narrow() throws {
    for picture in StudySamples.ordinary + StudySamples.odd {
      let svg = picture.svg(in: .nl, purpose: .page, options: ResearchPictureOptions(width: .narrow))
      let width = try #require(DrawnResearch(svg)).viewBox.width
      #expect(picture.isReadableNarrow == (width <= 300.01), "\(type(of: picture)) \(width)")
    }
  }

  @Test(
    "what is higher than an A4 comes in sheets that fit, with every row on one of them and no theme left at the end")
  func sheets() throws {
    for picture in StudySamples.sized(rows: 200, columns: 6) + StudySamples.ordinary {
      let sheets = try picture.sheets(in: .nl).map { try #require(DrawnResearch($0)) }
      let whole = try #require(DrawnResearch(picture.svg(in: .nl, purpose: .print)))
      let fits = whole.viewBox.height <= 1000 * max(1, whole.viewBox.width / 748)
      #expect((sheets.count == 1) == (fits || picture is MotivationPicture), "\(type(of: picture))")
      #expect(
        sheets.flatMap { $0.root.withClass("rp-label") }.map(\.text) == whole.root.withClass("rp-label").map(\.text))
      #expect(
        sheets.map { $0.root.withClass("rp-cells").flatMap { $0.withClass("rp-cell") }.count }.reduce(0, +)
          == whole.root.withClass("rp-cells").flatMap { $0.withClass("rp-cell") }.count)
      let ids = sheets.flatMap { $0.root.all.compactMap { $0.attributes["id"] } }
      #expect(Set(ids).count == ids.count)
      for (index, sheet) in sheets.enumerated() where sheets.count > 1 {
        #expect(sheet.viewBox.height <= 1000 * max(1, sheet.viewBox.width / 744))
        #expect(sheet.overlappingWords == [] && sheet.wordsOutside == [] && sheet.shapesOutside == [])
        #expect(sheet.root.children[0].text.hasSuffix("(blad \(index + 1) van \(sheets.count))"))
        #expect(
          sheet.root.withClass("rp-label").last?.classes.contains("rp-bold") == (index + 1 == sheets.count)
            || !(picture is ConfrontationPicture))
      }
    }
  }

  @Test("on a page there is a picture for every width, or a word that sends a telephone to the table; ids never meet")
  func page() throws {
    let broad = StudySamples.sized(rows: 40, columns: 30)[0]
    for picture in StudySamples.ordinary + [broad] {
      let root = try #require(read(html: HTML { div { picture.html(in: .nl, idPrefix: "p-x") } }))
      let (wide, narrow) = (root.withClass("rp-for-wide"), root.withClass("rp-for-narrow"))
      #expect(wide.count == 1 && narrow.count == 1)
      #expect(wide[0].attributes["tabindex"] == "0" && wide[0].attributes["aria-label"] == picture.text(in: .nl).title)
      #expect((narrow[0].name == "p") == !picture.isReadableNarrow)
      let ids = root.all.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.hasPrefix("p-x") })
      #expect(root.all.allSatisfy { $0.name != "style" && $0.attributes["style"] == nil })
    }
    #expect(try #require(read(broad.svg(in: .nl))).classes.contains("rp-broad"))
    #expect(PlainDutch.findings(in: ResearchPictures.tooWide.nl) == [])
  }

  @Test("pictures and tables are as they were", arguments: 0..<7)
  func golden(index: Int) {
    let picture = StudySamples.ordinary[index]
    let name = "\(type(of: picture))"
    expectGolden(Document(picture.svg(in: .nl, purpose: .file)).string, named: "\(name).nl.svg")
    expectGolden(
      picture.svg(in: .en, purpose: .page, options: ResearchPictureOptions(width: .narrow)).string,
      named: "\(name)-narrow.en.svg")
    for language in DisplayLanguage.allCases {
      let text = picture.text(in: language)
      let table = ([text.table.columns] + text.table.rows.map(\.cells)).map { $0.joined(separator: " | ") }
      let lines = [text.title, text.summary, ""] + text.sentences + ["", text.table.caption] + table
      expectGolden(lines.joined(separator: "\n") + "\n", named: "\(name).\(language.rawValue).txt")
    }
  }
}
