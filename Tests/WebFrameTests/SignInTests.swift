import Access
import CivilTime
import Foundation
import HTTPTypes
import Serving
import TestGround
import Testing

@testable import WebFrame

@Suite("signing in and out")
struct SignInTests {
  @Test("whoever has not signed in is asked to, and comes back to the page that was asked for")
  func asksToSignIn() async throws {
    try await withHouse { house in
      _ = try await house.addProfessional("noor@nabij.example")
      try await house.serve { browser in
        let away = try await browser.get("/prikbord/mensen?x=1")
        #expect(away.status == 303)
        #expect(away.location == "/inloggen?terug=%2Fprikbord%2Fmensen%3Fx%3D1")
        let page = try await browser.get(away.location ?? "")
        expectWellFormed(html: page.text)
        let reply = try await browser.fill(
          page, to: "/inloggen", [("login", "Noor@Nabij.example"), ("password", TestHouse.password)])
        #expect(reply.status == 303)
        #expect(reply.location == "/prikbord/mensen?x=1")
        #expect(try await browser.get("/prikbord/mensen").status == 200)
      }
    }
  }

  @Test("a wrong password and an unknown name get the same words, and the name stays")
  func refused() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        let page = try await browser.get("/inloggen")
        let wrong = try await browser.fill(
          page, to: "/inloggen", [("login", "bas@nabij.example"), ("password", "nee")])
        let unknown = try await browser.fill(
          page, to: "/inloggen", [("login", "wie@nabij.example"), ("password", "nee")])
        #expect(wrong.status == 422 && unknown.status == 422)
        let same = "horen niet bij elkaar"
        #expect(wrong.text.contains(same) && unknown.text.contains(same))
        #expect(wrong.text.contains("value=\"bas@nabij.example\""))
        #expect(!wrong.text.contains("value=\"nee\""))
        #expect(wrong.text.contains("<title>Fout: Inloggen – Samenspel</title>"))
        expectWellFormed(html: wrong.text)
      }
    }
  }

  @Test("after five failures the next attempt has to wait, and a page says for how long")
  func throttled() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        let page = try await browser.get("/inloggen")
        var last = page
        for _ in 0..<7 {
          last = try await browser.fill(page, to: "/inloggen", [("login", "bas@nabij.example"), ("password", "nee")])
        }
        #expect(last.status == 429)
        #expect(Int(last.headers[.retryAfter] ?? "") ?? 0 > 0)
        #expect(last.text.contains("probeer het dan opnieuw"))
      }
    }
  }

  @Test("a sign-in form from another browser is not accepted")
  func otherBrowser() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        let page = try await browser.get("/inloggen")
        let other = browser.another
        try await other.get("/inloggen")
        let reply = try await other.fill(
          page, to: "/inloggen", [("login", "bas@nabij.example"), ("password", TestHouse.password)])
        #expect(reply.status == 403)
        #expect(other.cookie("samenspel") == nil)
      }
    }
  }

  @Test("the session cookie is ours alone: not for scripts, and with its prefix over TLS")
  func cookie() async throws {
    var settings = FrameSettings(version: "1.0", publicAddress: PublicAddress("https://samenspel.example"))
    settings.burst = 1000
    try await withHouse(settings: settings) { house in
      try await house.serve { browser in
        let page = try await browser.get("/inloggen")
        let reply = try await browser.fill(
          page, to: "/inloggen", [("login", "bas@nabij.example"), ("password", TestHouse.password)])
        let cookie = reply.headers[values: .setCookie].first { $0.hasPrefix("__Host-samenspel=") } ?? ""
        #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Lax; Secure"))
        #expect(page.headers[.strictTransportSecurity] != nil)
      }
    }
    try await withHouse { house in
      try await house.serve { browser in
        try await browser.signIn("bas@nabij.example")
        #expect(browser.cookie("samenspel") != nil)
        #expect(try await browser.get("/").headers[.strictTransportSecurity] == nil)
      }
    }
  }

  @Test("signing out ends the session and asks the browser to forget; it is a post with a token")
  func signOut() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        try await browser.signIn("bas@nabij.example")
        let home = try await browser.get("/")
        let secret = browser.cookie("samenspel")
        #expect(try await browser.get("/uitloggen").status == 404)
        let reply = try await browser.fill(home, to: "/uitloggen", [])
        #expect(reply.status == 303)
        #expect(reply.headers[.clearSiteData] == "\"cache\", \"cookies\", \"storage\"")
        #expect(browser.cookie("samenspel") == nil)
        browser.set("samenspel", secret)
        #expect(try await browser.get("/").status == 303)
      }
    }
  }

  @Test("an address to come back to can never lead to another site")
  func openRedirect() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        for target in ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"] {
          let asked = target.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
          let page = try await browser.get("/inloggen?terug=\(asked)")
          let reply = try await browser.fill(
            page, to: "/inloggen",
            [("login", "bas@nabij.example"), ("password", TestHouse.password), ("terug", target)])
          #expect(reply.location == "/", "\(target) led to \(reply.location ?? "nowhere")")
          browser.set("samenspel", nil)
        }
      }
    }
  }

  @Test("a first-use link lets a new colleague choose a password, once")
  func firstUse() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        try await browser.signIn("bas@nabij.example")
        let form = try await browser.get("/accounts/nieuw")
        let made = try await browser.fill(
          form, to: "/accounts/nieuw",
          [("name", "Els Tak"), ("login", "els@nabij.example"), ("role", "privacyOfficer")])
        #expect(made.status == 200)
        let link = try #require(made.text.firstMatch(of: /http:\/\/localhost(\/uitnodiging\/[A-Za-z0-9_-]+)/)).output.1
        let colleague = browser.another
        let page = try await colleague.get(String(link))
        #expect(page.text.contains("Welkom, Els Tak"))
        expectWellFormed(html: page.text)
        let different = try await colleague.fill(
          page, to: String(link), [("password", "een twee drie vier"), ("passwordAgain", "iets anders hier")])
        #expect(different.status == 422)
        let short = try await colleague.fill(page, to: String(link), [("password", "kort"), ("passwordAgain", "kort")])
        #expect(short.text.contains("minstens 12 tekens"))
        let done = try await colleague.fill(
          page, to: String(link), [("password", "regen kasteel paars"), ("passwordAgain", "regen kasteel paars")])
        #expect(done.status == 303)
        #expect(try await colleague.get("/logboek").status == 200)
        #expect(try await browser.another.get(String(link)).status == 404)
      }
    }
  }
}
