import Access
import Hummingbird
import Markup
import NetworkSupport
import People
import Storage
import TestGround
import Testing
import WebFrame

@testable import samenspel

/// The addresses that are not about one dossier: lists of the workspace, and the frame's own pages.
@Suite("The access matrix outside dossiers", .serialized)
struct OtherAddressesTests {
  @Test("lists of dossiers", arguments: [nil] + Role.allCases)
  func lists(role: Role?) async throws {
    try await withStreet { street in
      let places: [(NetworkRoute, Nearness)] = [
        (.home, .own), (.newDossier, .own), (.team(street.office.team.id), .ownTeam),
        (.team(street.otherTeam.id), .otherTeam), (.team(street.teamElsewhere.id), .otherOrganisation),
        (.team(street.office.identifiers.next()), .deleted),
      ]
      try await street.house.serve { client in
        for (route, nearness) in places {
          let reply = try await client.send(.get, route.address.string, as: session(role, street))
          note(.get, route, role, reply, Expected(route.needs.get, of: role, on: nearness))
        }
      }
    }
  }

  @Test("opening a dossier in a team", arguments: [nil] + Role.allCases)
  func opening(role: Role?) async throws {
    try await withStreet { street in
      let teams: [(TeamID, Nearness)] = [
        (street.office.team.id, .ownTeam), (street.otherTeam.id, .otherTeam),
        (street.teamElsewhere.id, .otherOrganisation),
      ]
      try await street.house.serve { client in
        let token = try await token(client, session(role, street))
        for (team, nearness) in teams {
          let form = [(FrameField.csrf, token), ("team", team.rawValue), ("clientName", "Nieuw")]
          let reply = try await client.send(
            .post, NetworkRoute.newDossier.address.string, as: session(role, street), form: form)
          note(.post, NetworkRoute.newDossier, role, reply, Expected(.team("dossier.open"), of: role, on: nearness))
        }
      }
    }
  }

  @Test("the frame's own pages", arguments: [nil] + Role.allCases)
  func frame(role: Role?) async throws {
    try await withStreet { street in
      let routes = try frameRoutes(street)
      try await street.house.serve { client in
        let token = try await token(client, session(role, street))
        for route in routes {
          let looked = try await client.send(.get, route.address.string, as: session(role, street))
          note(.get, route, role, looked, Expected(route.needs.get, of: role, on: .own))
          // Signing out ends the session and the rest with it, and signing in is about a cookie: both have tests of their own.
          guard route != .signOut, route != .signIn else { continue }
          let form = [(FrameField.csrf, token)] + route.form(street)
          let sent = try await client.send(.post, route.address.string, as: session(role, street), form: form)
          note(.post, route, role, sent, Expected(route.needs.post, of: role, on: .own))
        }
      }
    }
  }

  @Test("every address of the frame is in the matrix")
  func complete() async throws {
    try await withStreet { street in
      let names = try Set(frameRoutes(street).map(caseName))
      #expect(names == (try cases(of: "WebFrame/FramePages/FrameRoute.swift", until: "public init")))
    }
  }

  @Test("an administrator does not reach accounts and teams of another organisation")
  func elsewhere() async throws {
    try await withStreet { street in
      let foreign = try street[.otherOrganisation].account.rawValue
      let routes: [FrameRoute] = [.someAccount(foreign), .team(street.teamElsewhere.id.rawValue)]
      try await street.house.serve { client in
        for route in routes {
          let reply = try await client.send(.get, route.address.string, as: session(.administrator, street))
          note(.get, route, .administrator, reply, .notThere)
        }
      }
    }
  }

  private func frameRoutes(_ street: Street) throws -> [FrameRoute] {
    let colleague = try #require(street.people[.professional]).account.id.rawValue
    return [
      .home, .signIn, .signOut, .link(String(repeating: "a", count: 43)), .account, .password, .sessions, .confirm,
      .accounts, .newAccount, .someAccount(colleague), .teams, .newTeam, .team(street.office.team.id.rawValue), .log,
      .drafts, .session, .language, .help, .privacy, .accessibility,
    ]
  }

  private func session(_ role: Role?, _ street: Street) -> SessionSecret? {
    role.flatMap { street.people[$0] }?.session
  }

  private func token(_ client: WebClient, _ session: SessionSecret?) async throws -> String {
    try await client.send(.get, "/", as: session).hidden(FrameField.csrf) ?? ""
  }

  private func note(
    _ method: HTTPRequest.Method, _ route: some Route, _ role: Role?, _ reply: Reply, _ expected: Expected
  ) {
    guard !expected.fits(reply) else { return }
    Issue.record(
      """
      \(method) \(caseName(route)) by \(role?.rawValue ?? "nobody"): \(expected.rawValue) expected, got \(reply.status) \
      \(reply.location ?? "")
      """)
  }
}
