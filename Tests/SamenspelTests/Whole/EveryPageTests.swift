import Access
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import NetworkSupport
import People
import Storage
import TestGround
import Testing
import WebFrame

@testable import samenspel

/// What holds for every page of the whole program, in both languages.
@Suite("Every page", .serialized)
struct EveryPageTests {
  @Test("is well-formed and carries every security header", arguments: ["nl", "en"])
  func wellFormed(language: String) async throws {
    try await withStreet { street in
      try await street.house.serve { client in
        for (role, path) in try paths(street) {
          let session = role.flatMap { street.people[$0] }?.session
          try await choose(language, session, client)
          let reply = try await client.send(.get, path, as: session, language: language)
          #expect(reply.status < 400, "\(path): \(reply.status)")
          checkHeaders(of: reply, path)
          if reply.isPage {
            expectWellFormed(html: reply.text)
            #expect(reply.text.contains("<html lang=\"\(language)\""), "\(path)")
          }
        }
      }
    }
  }

  @Test("that says no is well-formed and carries every security header too")
  func errors() async throws {
    try await withStreet { street in
      let session = street.people[.professional]?.session
      try await street.house.serve { client in
        let requests: [(HTTPRequest.Method, String, [(String, String)]?, Int)] = [
          (.get, "/nergens", nil, 404), (.get, "/netwerk/nergens", nil, 404), (.get, "/accounts", nil, 403),
          (.put, "/", [], 405), (.post, "/netwerk/nieuw", [("clientName", "X")], 403), (.get, "/%00", nil, 400),
          (.get, "/netwerk/../..", nil, 400), (.get, "/?%ff", nil, 400), (.delete, "/netwerk", [], 405),
        ]
        for (method, path, form, status) in requests {
          let reply = try await client.send(method, path, as: session, form: form)
          #expect(reply.status == status, "\(method) \(path): \(reply.status)")
          checkHeaders(of: reply, path)
          if reply.isPage { expectWellFormed(html: reply.text) }
        }
      }
    }
  }

  /// Everything that can be looked at, each by somebody who may.
  private func paths(_ street: Street) throws -> [(Role?, String)] {
    let sample = try street[.own]
    let network = (NetworkRoute.all(in: sample) + [.home, .newDossier, .blankForms, .team(street.office.team.id)])
      .filter { $0.needs.get != .unserved }
    let colleague = try #require(street.people[.professional]).account.id.rawValue
    let admin: [FrameRoute] = [
      .accounts, .newAccount, .someAccount(colleague), .teams, .newTeam, .team(street.office.team.id.rawValue),
    ]
    let own: [FrameRoute] = [.home, .account, .password, .sessions, .confirm, .help, .privacy, .accessibility]
    return network.map { (.teamLead, $0.address.string) } + admin.map { (.administrator, $0.address.string) }
      + own.map { (.professional, $0.address.string) } + [(.privacyOfficer, FrameRoute.log.address.string)]
      + [FrameRoute.signIn, .help, .privacy, .accessibility].map { (nil, $0.address.string) }
  }

  /// Who has an account reads the language of the account.
  private func choose(_ language: String, _ session: SessionSecret?, _ client: WebClient) async throws {
    guard let session else { return }
    let token = try await client.send(.get, "/", as: session).hidden(FrameField.csrf) ?? ""
    _ = try await client.send(
      .post, FrameRoute.language.address.string, as: session, form: [(FrameField.csrf, token), ("to", language)])
  }

  private func checkHeaders(of reply: Reply, _ path: String) {
    let policy = reply.headers[.contentSecurityPolicy] ?? ""
    for part in [
      "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'",
    ] {
      #expect(policy.contains(part), "\(path): \(part)")
    }
    #expect(!policy.contains("unsafe"), "\(path)")
    #expect(reply.headers[.xContentTypeOptions] == "nosniff", "\(path)")
    for name in ["Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"] {
      #expect(HTTPField.Name(name).flatMap { reply.headers[$0] } != nil, "\(path): \(name)")
    }
    if reply.isPage { #expect(reply.headers[.cacheControl] == "no-store", "\(path)") }
  }
}
