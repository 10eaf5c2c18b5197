import Access
import Accountability
import CivilTime
import HTTPTypes
import Language
import Serving
import Storage
import TestGround
import Testing

@testable import WebFrame

@Suite("pages for administrators and privacy officers")
struct AdminTests {
  @Test("an administrator makes a team and an account, closes it, and opens it again")
  func accounts() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        try await browser.signIn("bas@nabij.example")
        let team = try await browser.get("/teams/nieuw")
        #expect(try await browser.fill(team, to: "/teams/nieuw", [("name", "Crooswijk")]).location == "/teams")
        let teams = try await browser.get("/teams")
        #expect(teams.text.contains("Het team is gemaakt.") && teams.text.contains("Crooswijk"))
        expectWellFormed(html: teams.text)

        let form = try await browser.get("/accounts/nieuw")
        expectWellFormed(html: form.text)
        let id = try #require(form.text.firstMatch(of: /<option value="([0-9a-f-]{36})"/)).output.1
        let missing = try await browser.fill(
          form, to: "/accounts/nieuw", [("name", "Els Tak"), ("login", "els@nabij.example"), ("role", "professional")])
        #expect(missing.status == 422 && missing.text.contains("Kies een team"))
        let made = try await browser.fill(
          form, to: "/accounts/nieuw",
          [("name", "Els Tak"), ("login", "els@nabij.example"), ("role", "professional"), ("team", String(id))])
        #expect(made.status == 200 && made.text.contains("/uitnodiging/"))
        expectWellFormed(html: made.text)

        let list = try await browser.get("/accounts")
        #expect(list.text.contains("beroepskracht (Crooswijk)"))
        expectWellFormed(html: list.text)
        let account = String(
          try #require(list.text.firstMatch(of: /href="(\/accounts\/[0-9a-f-]{36})">Els Tak/)).output.1)
        let page = try await browser.get(account)
        expectWellFormed(html: page.text)
        let version = ("_version", "1")
        let closed = try await browser.fill(page, to: account, [("do", "disable"), version])
        #expect(closed.location == account)
        let after = try await browser.get(account)
        #expect(after.text.contains("gesloten"))
        try await browser.fill(after, to: account, [("do", "restore"), ("_version", "2")])
        #expect(try await browser.get(account).text.contains("wacht op een wachtwoord"))
      }
    }
  }

  @Test("after ten minutes the password is asked once more, and what was typed is still there")
  func fresh() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        try await browser.signIn("bas@nabij.example")
        let form = try await browser.get("/teams/nieuw")
        house.clock.advance(seconds: 11 * 60)
        let asked = try await browser.fill(form, to: "/teams/nieuw", [("name", "Kralingen")])
        #expect(asked.location == "/bevestigen?terug=%2Fteams%2Fnieuw")
        let confirm = try await browser.get(asked.location ?? "")
        expectWellFormed(html: confirm.text)
        let wrong = try await browser.fill(confirm, to: "/bevestigen", [("password", "nee")])
        #expect(wrong.status == 422)
        let right = try await browser.fill(wrong, to: "/bevestigen", [("password", TestHouse.password)])
        #expect(right.location == "/teams/nieuw")
        let back = try await browser.get("/teams/nieuw")
        #expect(back.text.contains("value=\"Kralingen\""))
        #expect(try await browser.fill(back, to: "/teams/nieuw", [("name", "Kralingen")]).location == "/teams")
      }
    }
  }

  @Test("whoever has no such task does not see these pages, nor their names in the menu")
  func others() async throws {
    try await withHouse { house in
      _ = try await house.addProfessional("noor@nabij.example")
      try await house.serve { browser in
        try await browser.signIn("noor@nabij.example")
        for path in ["/accounts", "/accounts/nieuw", "/teams", "/logboek"] {
          #expect(try await browser.get(path).status == 403, "\(path)")
        }
        let home = try await browser.get("/").text
        #expect(!home.contains("/accounts") && !home.contains("/logboek"))
      }
    }
  }

  @Test("the privacy officer reads the log by day and by person, and that is in it too")
  func log() async throws {
    try await withHouse { house in
      _ = try await house.addProfessional("pia@nabij.example", name: "Pia Privacy")
      let organisation = house.organisation
      let services = house.services
      let now = house.clock.now
      let pia = try await services.database.write { c in
        let login = try LoginName("pia@nabij.example")
        let account = try #require(try AccountRecords.find(login, c))
        try GrantRecords.give(
          .privacyOfficer, on: .organisation(organisation), to: account.id, by: nil, from: now, at: now,
          identifiers: services.identifiers, c)
        return account
      }
      let actor = Access.Actor(
        account: pia.id, person: pia.person, name: pia.name, organisation: organisation, accessPoint: .web,
        language: .nl)
      let taking = Act(
        "data.take", .read, right: .workHere, on: .organisation(organisation), purpose: "Onderzoek <b>naar</b> steun")
      _ = try await services.ledger.look(taking, by: actor) { _ in }
      try await house.serve { browser in
        try await browser.signIn("pia@nabij.example")
        let page = try await browser.get("/logboek")
        #expect(page.status == 200 && page.text.contains("ingelogd"))
        expectWellFormed(html: page.text)
        #expect(try await browser.get("/logboek").text.contains("logboek bekeken"))
        #expect(page.text.contains("data.take, voor: Onderzoek &lt;b&gt;naar&lt;/b&gt; steun"))
        let none = try await browser.get("/logboek?van=01-01-2025&tot=02-01-2025&wie=")
        #expect(none.text.contains("staat er niets in het logboek"))
        let wrong = try await browser.get("/logboek?van=32-13-2025")
        #expect(wrong.text.contains("<title>Fout: Logboek"))
        for _ in 0..<55 { try await browser.get("/logboek?wie=") }
        let long = try await browser.get("/logboek")
        let older = String(try #require(long.text.firstMatch(of: /href="(\/logboek\?ouder=[0-9a-f-]{36})"/)).output.1)
        #expect(try await browser.get(older).text.contains("ingelogd"))
      }
    }
  }

  @Test("everyone sees and ends the own sessions, and changes the own password")
  func own() async throws {
    try await withHouse { house in
      try await house.serve { browser in
        try await browser.signIn("bas@nabij.example")
        let other = browser.another
        try await other.signIn("bas@nabij.example")
        let page = try await browser.get("/mijn-account/sessies")
        expectWellFormed(html: page.text)
        try await browser.fill(page, to: "/mijn-account/sessies", [])
        #expect(try await other.get("/").status == 303)
        let form = try await browser.get("/mijn-account/wachtwoord")
        expectWellFormed(html: form.text)
        let wrong = try await browser.fill(
          form, to: "/mijn-account/wachtwoord",
          [
            ("currentPassword", "nee"), ("newPassword", "regen kasteel paars"),
            ("newPasswordAgain", "regen kasteel paars"),
          ])
        #expect(wrong.status == 422 && wrong.text.contains("field-currentPassword-problem"))
        let before = browser.cookie("samenspel")
        let right = try await browser.fill(
          form, to: "/mijn-account/wachtwoord",
          [
            ("currentPassword", TestHouse.password), ("newPassword", "regen kasteel paars"),
            ("newPasswordAgain", "regen kasteel paars"),
          ])
        #expect(right.location == "/mijn-account")
        #expect(browser.cookie("samenspel") != before)
        #expect(try await browser.get("/mijn-account").text.contains("Je wachtwoord is veranderd"))
      }
    }
  }
}
