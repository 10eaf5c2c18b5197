import Accountability
import HTTPTypes
import Language
import Markup
import Serving
import TestGround
import Testing

@testable import WebFrame

@Suite("components and layout")
struct ComponentTests {
  private let state = FormState(csrf: "token", receipt: "0123456789abcdef", page: "/prikbord/galerij")

  private func frame(_ language: DisplayLanguage = .nl) -> Surroundings {
    Surroundings(
      language: language, product: "Samenspel", version: "1.0", address: Address(path: ["prikbord", "galerij"]),
      navigation: [.init(name: "Prikbord", address: Address(path: ["prikbord"]), prefix: "prikbord")],
      person: "Noor \"N\" Visser", csrf: "token", notice: "Klaar & opgeslagen", idleSeconds: 1800)
  }

  @Test("every component in every state is well-formed, in both languages", arguments: DisplayLanguage.allCases)
  func wellFormed(_ language: DisplayLanguage) {
    for state in [state, Gallery.withProblems(state), Gallery.inConflict(state)] {
      let page = Gallery.page(state, Speaker(language))
      expectWellFormed(html: document(page, in: frame(language)).string)
    }
  }

  @Test("an error page says what to do, for every status we answer with", arguments: DisplayLanguage.allCases)
  func errors(_ language: DisplayLanguage) {
    for status in [400, 403, 404, 405, 408, 409, 413, 415, 421, 429, 431, 500, 503] {
      let page = ErrorPages.page(status, Speaker(language))
      #expect(!page.title.isEmpty, "\(status)")
      expectWellFormed(html: document(page, in: frame(language)).string)
    }
  }

  @Test("a fresh form carries token, key, page, form and version, and no word of the browser's own")
  func form() {
    let html = formView(Gallery.form(state), Speaker(.nl)).string
    for field in ["_csrf", "_receipt", "_page", "_form", "_version"] { #expect(html.contains("name=\"\(field)\"")) }
    #expect(html.contains("novalidate") && !html.contains("required=\"\"") && !html.contains("placeholder"))
    #expect(html.contains("aria-required=\"true\"") && html.contains("(optioneel)"))
  }

  @Test("what was typed lies over what is stored, unticked boxes included, but only in its own form")
  func overlay() {
    var form = Gallery.form(Gallery.inConflict(state))
    let sure = Field("sure", Phrase(nl: "Zeker", en: "Sure"), kind: .checkbox, value: "1")
    #expect(form.filled(sure).values.isEmpty)
    form.key = "/elders"
    #expect(form.filled(sure).values == ["1"])
  }

  @Test("choices of a conflict are carried out: the saved answer where it was chosen, also for boxes and rows")
  func settling() {
    let form = FormData([
      ("a", "mijn a"), ("_keep.a", "saved"), ("_saved.a", "hun a"), ("b", "mijn b"), ("_keep.b", "mine"),
      ("_saved.b", "hun b"), ("c", "1"), ("_keep.c", "saved"), ("p.0.n", "X"), ("_keep.p", "saved"),
      ("_saved.p.0.n", "Y"), ("_saved.p.1.n", "Z"), ("pp", "blijft"),
    ]).settlingConflicts()
    #expect(form["a"] == "hun a" && form["b"] == "mijn b" && form["c"] == nil && form["pp"] == "blijft")
    #expect(form.all("p.0.n") == ["Y"] && form["p.1.n"] == "Z")
    #expect(!form.entries.contains { $0.name.hasPrefix("_") })
  }

  @Test("rows are read in order, empty ones ignored, absurd places refused")
  func rows() {
    let form = FormData([
      ("p.2.n", "C"), ("p.0.n", " A "), ("p.1.n", " "), ("p.1.k", "x"), ("p.999999.n", "Z"), ("p.-1.n", "Z"),
      ("p.x.n", "Z"),
      ("pq.0.n", "Z"),
    ])
    let rows = form.rows("p", deciding: ["n"])
    #expect(rows.map { $0.text("n") } == ["A", "C"])
    #expect(rows[1].fieldName("n") == "p.2.n")
  }

  @Test("the frame's addresses are read as they are printed")
  func routes() {
    let all: [FrameRoute] = [
      .home, .signIn, .signOut, .link("x-_Y"), .account, .password, .sessions, .confirm, .accounts, .newAccount,
      .someAccount("a b"), .teams, .newTeam, .team("é"), .log, .drafts, .session, .language, .help, .privacy,
      .accessibility,
    ]
    for route in all {
      #expect(FrameRoute(segments: route.segments) == route)
      #expect(PercentDecoding.segments(ofPath: route.address.string) == route.segments)
    }
    #expect(FrameRoute(segments: ["x"]) == nil && FrameRoute(segments: ["a", "b", "c"]) == nil)
  }

  @Test("an asset is kept for ever under its hash, and is not sent twice")
  func assets() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        let sheet = try #require(FrameAssets.sheets.first)
        let reply = try await browser.get(sheet.address.string)
        #expect(reply.status == 200 && reply.text.contains("--accent"))
        #expect(reply.headers[.cacheControl] == "public, max-age=31536000, immutable")
        let again = try await browser.get(sheet.address.string, headers: [.ifNoneMatch: "\"\(sheet.hash)\""])
        #expect(again.status == 304)
        #expect(try await browser.get("/bestand/0000/tokens.css").status == 404)
        for asset in FrameAssets.all { #expect(try await browser.get(asset.address.string).status == 200) }
      }
    }
  }

  @Test("the sign-in page is as it was looked at and approved", arguments: DisplayLanguage.allCases)
  func snapshot(_ language: DisplayLanguage) {
    var surroundings = frame(language)
    surroundings.person = nil
    surroundings.navigation = []
    surroundings.notice = nil
    let page = SignInPage(back: nil).page(state, surroundings.say)
    // Hashes in addresses change with every style sheet; what the page says does not.
    let text = document(page, in: surroundings).string.replacing(/\/bestand\/[0-9a-f]+\//, with: "/bestand/HASH/")
    expectSnapshot(text, named: "sign-in.\(language.rawValue).html")
  }
}
