import Access
import Accountability
import CivilTime
import HTTPTypes
import Serving
import Storage
import TestGround
import Testing

@testable import WebFrame

@Suite("a text that took effort is never lost")
struct DraftTests {
  private func visiting(_ test: @escaping @Sendable (TestHouse, Browser) async throws -> Void) async throws {
    try await withHouse { house in
      _ = try await house.addProfessional("noor@nabij.example")
      try await house.serve { browser in
        try await browser.signIn("noor@nabij.example")
        try await test(house, browser)
      }
    }
  }

  @Test("a draft that was kept comes back in its form, stands on Mijn werk, and is gone once the form is sent")
  func comesBack() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/prikbord")
      let kept = try await browser.post("/concepten", page.carried(by: "/prikbord") + [("text", "Half af")])
      #expect(kept.status == 204)
      let home = try await browser.get("/")
      #expect(home.text.contains("Waar je mee bezig was"))
      #expect(home.text.contains("Bewaard op 3 maart 2026"))
      expectWellFormed(html: home.text)
      let again = try await browser.get("/prikbord")
      #expect(again.text.contains("We hebben je tekst bewaard van 3 maart 2026"))
      #expect(again.text.contains(">Half af</textarea>"))
      expectWellFormed(html: again.text)
      try await browser.fill(again, to: "/prikbord", [("text", "Helemaal af")])
      #expect(!(try await browser.get("/prikbord").text.contains("We hebben je tekst bewaard")))
      #expect(!(try await browser.get("/").text.contains("Waar je mee bezig was")))
    }
  }

  @Test("a draft can be thrown away, with a button that is an ordinary form")
  func thrownAway() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      try await browser.post("/concepten", page.carried(by: "/prikbord") + [("text", "Half af")])
      let again = try await browser.get("/prikbord")
      let reply = try await browser.fill(again, to: "/concepten", [("discard", "1")])
      #expect(reply.location == "/prikbord")
      #expect(try await browser.get("/prikbord").text.contains(">Koffie om tien uur</textarea>"))
    }
  }

  @Test("a draft under way when its form was sent is not kept after all")
  func late() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      try await browser.fill(page, to: "/prikbord", [("text", "Af")])
      try await browser.post("/concepten", page.carried(by: "/prikbord") + [("text", "Te laat")])
      #expect(!(try await browser.get("/prikbord").text.contains("Te laat")))
    }
  }

  @Test("a draft keeps the version it was written from, so that it still meets what others saved")
  func version() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      try await browser.post("/concepten", page.carried(by: "/prikbord") + [("text", "Mijn idee")])
      let other = browser.another
      try await other.signIn("bas@nabij.example")
      try await other.fill(try await other.get("/prikbord"), to: "/prikbord", [("text", "Van Bas")])
      let back = try await browser.get("/prikbord")
      #expect(try await browser.fill(back, to: "/prikbord", [("text", "Mijn idee")]).status == 409)
    }
  }

  @Test("a form sent after the session ran out is kept for its writer, who comes back to it after signing in")
  func expired() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/prikbord")
      house.clock.advance(seconds: 31 * 60)
      let away = try await browser.fill(page, to: "/prikbord", [("text", "Lang over nagedacht")])
      #expect(away.status == 303 && away.location == "/inloggen?terug=%2Fprikbord&bewaard=1")
      let signIn = try await browser.get(away.location ?? "")
      #expect(signIn.text.contains("Je tekst is bewaard"))
      let back = try await browser.fill(
        signIn, to: "/inloggen", [("login", "noor@nabij.example"), ("password", TestHouse.password)])
      #expect(back.location == "/prikbord")
      let form = try await browser.get("/prikbord")
      #expect(form.text.contains(">Lang over nagedacht</textarea>"))
      #expect(form.hidden("_version", in: "/prikbord") == "1")
    }
  }

  @Test("what was kept for one person is not shown to the next who signs in at the same computer")
  func otherPerson() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/prikbord")
      house.clock.advance(seconds: 31 * 60)
      let away = try await browser.fill(page, to: "/prikbord", [("text", "Van Noor alleen")])
      let signIn = try await browser.get(away.location ?? "")
      try await browser.fill(
        signIn, to: "/inloggen", [("login", "bas@nabij.example"), ("password", TestHouse.password)])
      #expect(!(try await browser.get("/prikbord").text.contains("Van Noor alleen")))
    }
  }

  @Test("a form of a session that nobody knows travels along with the sign-in page")
  func unknownSession() async throws {
    try await visiting { _, browser in
      let page = try await browser.get("/prikbord")
      browser.set("samenspel", nil)
      let signIn = try await browser.fill(page, to: "/prikbord", [("text", "Uit een ander leven")])
      #expect(signIn.status == 403)
      expectWellFormed(html: signIn.text)
      let wrong = try await browser.fill(
        signIn, to: "/inloggen", [("login", "noor@nabij.example"), ("password", "nee")])
      let back = try await browser.fill(
        wrong, to: "/inloggen", [("login", "noor@nabij.example"), ("password", TestHouse.password)])
      #expect(back.location == "/prikbord")
      #expect(try await browser.get("/prikbord").text.contains(">Uit een ander leven</textarea>"))
    }
  }

  @Test("a script hears that the session is gone, and gets a fresh token once it is back")
  func session() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/prikbord")
      browser.set("samenspel", nil)
      #expect(try await browser.post("/concepten", page.carried(by: "/prikbord")).status == 401)
      #expect(try await browser.get("/sessie").status == 401)
      try await browser.signIn("noor@nabij.example")
      #expect(try await browser.post("/concepten", page.carried(by: "/prikbord")).status == 403)
      let token = try #require(try await browser.get("/sessie").text.firstMatch(of: /"csrf":"([^"]+)"/)).output.1
      let fields =
        page.carried(by: "/prikbord").filter { $0.0 != "_csrf" } + [("_csrf", String(token)), ("text", "Door")]
      #expect(try await browser.post("/concepten", fields).status == 204)
    }
  }

  @Test("passwords are never kept as a draft")
  func passwords() async throws {
    try await visiting { house, browser in
      let page = try await browser.get("/mijn-account/wachtwoord")
      house.clock.advance(seconds: 31 * 60)
      try await browser.fill(
        page, to: "/mijn-account/wachtwoord",
        [("currentPassword", "heel geheim"), ("newPassword", "nog geheimer"), ("newPasswordAgain", "nog geheimer")])
      let kept = try await house.services.database.read { c in
        try c.fetch("SELECT fields FROM drafts").map { try $0.get("fields", as: String.self) }.joined()
      }
      #expect(!kept.contains("geheim"))
    }
  }
}
