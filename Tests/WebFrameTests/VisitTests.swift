import Access
import Accountability
import CivilTime
import Foundation
import HTTPTypes
import Serving
import Storage
import TestGround
import Testing

@testable import WebFrame

@Suite("visits to a workspace")
struct VisitTests {
  /// A signed-in browser in a fresh house.
  private func visiting(_ test: @escaping @Sendable (TestHouse, Browser) async throws -> Void) async throws {
    try await withHouse { house in
      _ = try await house.addProfessional("noor@nabij.example")
      try await house.serve { browser in
        try await browser.signIn("noor@nabij.example")
        try await test(house, browser)
      }
    }
  }

  @Test("a form that is sent once is done once, and says so on the next page")
  func saves() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      expectWellFormed(html: page.text)
      let reply = try await browser.fill(page, to: "/prikbord", [("text", "Thee & taart")])
      #expect(reply.status == 303 && reply.location == "/prikbord")
      let next = try await browser.get("/prikbord")
      #expect(next.text.contains("Opgeslagen &amp; klaar"))
      #expect(next.text.contains(">Thee &amp; taart</textarea>"))
      #expect(!(try await browser.get("/prikbord").text.contains("Opgeslagen")))
    }
  }

  @Test("the same form sent twice has one effect; the back button with other words has its own")
  func twice() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      let first = try await browser.fill(page, to: "/prikbord", [("text", "Een")])
      let again = try await browser.fill(page, to: "/prikbord", [("text", "Een")])
      #expect(first.status == 303 && again.status == 303)
      #expect(try await browser.get("/prikbord").hidden("_version", in: "/prikbord") == "2")
      let other = try await browser.fill(page, to: "/prikbord", [("text", "Twee")])
      #expect(other.status == 409)
      #expect(other.text.contains(">Twee</textarea>"))
    }
  }

  @Test("a form that meets a database that is away comes back whole, and can be sent once more with one effect")
  func away() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/prikbord")
      house.database.isAway = true
      let reply = try await browser.fill(page, to: "/prikbord", [("text", "Thee & <taart>")])
      #expect(reply.status == 503 && reply.headers[.retryAfter] == "5")
      expectWellFormed(html: reply.text)
      #expect(reply.text.contains("<dd>Thee &amp; &lt;taart&gt;</dd>"))
      #expect(try await browser.get("/prikbord").status == 503)
      house.database.isAway = false
      let again = try await browser.fill(reply, to: "/prikbord", [])
      let twice = try await browser.fill(reply, to: "/prikbord", [])
      #expect(again.status == 303 && twice.status == 303)
      let kept = try await browser.get("/prikbord")
      #expect(kept.text.contains(">Thee &amp; &lt;taart&gt;</textarea>"))
      #expect(kept.hidden("_version", in: "/prikbord") == "2")
    }
  }

  @Test("a password is not carried along by a form that comes back")
  func awayWithPassword() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/mijn-account")
      house.database.isAway = true
      let reply = try await browser.fill(
        page, to: "/mijn-account/wachtwoord", [("password", "geheim-geheim"), ("current", "x")])
      #expect(reply.status == 503)
      #expect(!reply.text.contains("geheim-geheim"))
      house.database.isAway = false
    }
  }

  @Test("what has to be changed stands at the field and on top, and the typed text is still there")
  func problems() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      let reply = try await browser.fill(page, to: "/prikbord", [("text", "  "), ("day", "31-02-2026")])
      #expect(reply.status == 422)
      #expect(reply.text.contains("<title>Fout: Prikbord – Samenspel</title>"))
      #expect(reply.text.contains("href=\"#field-text\""))
      #expect(reply.text.contains("id=\"field-text-problem\""))
      #expect(reply.text.contains("value=\"31-02-2026\""))
      #expect(reply.text.contains("aria-invalid=\"true\""))
      expectWellFormed(html: reply.text)
    }
  }

  @Test("two people save at once: the second sees both texts and chooses, and nothing is lost")
  func conflict() async throws {
    try await visiting { house, noor in
      let els = noor.another
      try await els.signIn("bas@nabij.example")
      let mine = try await noor.get("/prikbord")
      let theirs = try await els.get("/prikbord")
      try await els.fill(theirs, to: "/prikbord", [("text", "Van Els")])
      let clash = try await noor.fill(mine, to: "/prikbord", [("text", "Van Noor")])
      #expect(clash.status == 409)
      #expect(clash.text.contains(">Van Noor</textarea>"))
      #expect(clash.text.contains("<div class=\"saved-text\">Van Els</div>"))
      #expect(clash.hidden("_version", in: "/prikbord") == "2")
      expectWellFormed(html: clash.text)
      let kept = try await noor.fill(clash, to: "/prikbord", [("text", "Van Noor"), ("_keep.text", "saved")])
      #expect(kept.status == 303)
      #expect(try await noor.get("/prikbord").text.contains(">Van Els</textarea>"))
    }
  }

  @Test("a form without a token, or with another session's, changes nothing and loses nothing")
  func token() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      let version = page.hidden("_version", in: "/prikbord") ?? ""
      let other = browser.another
      try await other.signIn("bas@nabij.example")
      let stolen = try await other.get("/prikbord").hidden("_csrf", in: "/prikbord") ?? ""
      for token in ["", "AAAA", stolen] {
        let reply = try await browser.fill(page, to: "/prikbord", [("text", "Nieuw"), ("_csrf", token)])
        #expect(reply.status == 403)
        #expect(reply.text.contains(">Nieuw</textarea>"))
      }
      #expect(try await browser.get("/prikbord").hidden("_version", in: "/prikbord") == version)
    }
  }

  @Test("a form from another site is turned away, whatever it carries")
  func origin() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      let carried = page.carried(by: "/prikbord") + [("text", "Van elders")]
      for headers: HTTPFields in [
        [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"], [.secFetchSite: "none"],
        [.secFetchSite: "same-origin", .origin: "https://evil.example"],
      ] {
        #expect(try await browser.post("/prikbord", carried, headers: headers).status == 403)
      }
      #expect(!(try await browser.get("/prikbord").text.contains("Van elders")))
    }
  }

  @Test("refusals and errors become pages that say what to do and nothing else")
  func errors() async throws {
    try await visiting { _, browser in
      for (path, status) in [
        ("/prikbord/geheim", 404), ("/prikbord/kantoor", 403), ("/prikbord/stuk", 500), ("/prikbord/weg", 404),
        ("/weg", 404), ("/%ff", 400), ("//x", 400),
      ] {
        let reply = try await browser.get(path)
        #expect(reply.status == status, "\(path)")
        #expect(!reply.text.contains("wat iemand typte") && !reply.text.contains("Broken"))
        #expect(reply.headers[.contentSecurityPolicy] != nil && reply.headers[.cacheControl] == "no-store")
        expectWellFormed(html: reply.text)
      }
      let reply = try await browser.send("/prikbord", .delete, [.secFetchSite: "same-origin"], nil)
      #expect(reply.status == 405 && reply.headers[.allow] == "GET, HEAD, POST")
    }
  }

  @Test("a file is only ever to keep, never shown")
  func file() async throws {
    try await visiting { _, browser in
      let reply = try await browser.get("/prikbord/bestand")
      #expect(
        reply.headers[.contentDisposition]
          == "attachment; filename=\"Netwerk_van__va.svg\"; filename*=UTF-8''Netwerk%20van%20%C3%8Bva.svg")
      #expect(reply.headers[.xContentTypeOptions] == "nosniff")
    }
  }

  @Test("more rows are given without script, and what was typed stays")
  func rows() async throws {
    try await visiting { _, browser in
      let address = "/prikbord/mensen"
      let page = try await browser.get(address)
      #expect(page.text.contains("people.2.name") && !page.text.contains("people.3.name"))
      let more = try await browser.fill(page, to: address, [("people.1.name", "Suda"), ("_more", "people")])
      #expect(more.status == 200)
      #expect(more.text.contains("people.6.name") && more.text.contains("value=\"Suda\""))
      expectWellFormed(html: more.text)
      let problem = try await browser.fill(more, to: address, [("people.0.name", "Nok"), ("people.5.name", "?")])
      #expect(problem.status == 422 && problem.text.contains("href=\"#field-people-5-name\""))
      expectWellFormed(html: problem.text)
      let done = try await browser.fill(more, to: address, [("people.0.name", "Nok"), ("people.5.name", " Tim ")])
      #expect(done.status == 303)
      #expect(try await browser.get("/prikbord").text.contains("Nok+Tim"))
    }
  }

  @Test("the language changes on the page one is on, also before signing in, and stays with the account")
  func language() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/prikbord")
      let reply = try await browser.fill(page, to: "/taal", [])
      #expect(reply.location == "/prikbord")
      let english = try await browser.get("/prikbord")
      #expect(english.text.contains("<html lang=\"en\">") && english.text.contains(">Save<"))
      let stranger = browser.another
      #expect(
        try await stranger.get("/inloggen", headers: [.acceptLanguage: "en-GB,en;q=0.9"]).text.contains("Sign in"))
      try await stranger.signIn("noor@nabij.example")
      #expect(try await stranger.get("/prikbord").text.contains("<html lang=\"en\">"))
    }
  }

  @Test("HEAD answers as GET without the page")
  func head() async throws {
    try await visiting { _, browser in
      let reply = try await browser.send("/prikbord", .head, [:], nil)
      #expect(reply.status == 200 && reply.text.isEmpty)
      #expect(reply.headers[.contentSecurityPolicy] != nil)
    }
  }

  @Test("Mijn werk shows what waits, soonest first, and writes its line in the log")
  func home() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/")
      expectWellFormed(html: page.text)
      let sooner = try #require(page.text.range(of: "Suda &lt;3"))
      let later = try #require(page.text.range(of: ">Later<"))
      #expect(sooner.lowerBound < later.lowerBound)
      #expect(page.text.contains("morgen"))
      let lines = try await house.services.database.read { c in
        try c.fetchValue("SELECT COUNT(*) FROM log_lines WHERE event = 'work.see'", as: Int.self)
      }
      #expect(lines == 1)
    }
  }
}
