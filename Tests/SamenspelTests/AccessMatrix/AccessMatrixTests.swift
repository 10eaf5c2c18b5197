import Access
import Foundation
import Hummingbird
import Markup
import NetworkSupport
import People
import TestGround
import Testing
import WebFrame

@testable import samenspel

/// Every route × every role and nobody × every nearness, looking and sending, against the rule table of the design.
@Suite("The access matrix", .serialized)
struct AccessMatrixTests {
  @Test("looking at dossiers", arguments: [nil] + Role.allCases)
  func looking(role: Role?) async throws {
    try await withStreet { street in try await tryAll(.get, role, in: street) }
  }

  @Test("sending forms about dossiers", arguments: [nil] + Role.allCases)
  func sending(role: Role?) async throws {
    try await withStreet { street in try await tryAll(.post, role, in: street) }
  }

  @Test("every address of the workspace is in the matrix")
  func complete() async throws {
    try await withStreet { street in
      let sample = try street[.own]
      let routes = NetworkRoute.all(in: sample) + [.home, .newDossier, .blankForms, .team(street.office.team.id)]
      #expect(Set(routes.map(caseName)) == (try cases(of: "NetworkSupport/Routes/NetworkRoute.swift")))
      #expect(routes.count == Set(routes.map(caseName)).count)
    }
  }

  @Test("nobody learns whether a dossier is another's or not there at all")
  func sameAnswer() async throws {
    try await withStreet { street in
      let actor = try #require(street.people[.professional])
      try await street.house.serve { client in
        for (near, far) in zip(
          NetworkRoute.all(in: try street[.deleted]), NetworkRoute.all(in: try street[.otherOrganisation]))
        {
          let gone = try await client.send(.get, near.address.string, as: actor.session)
          let foreign = try await client.send(.get, far.address.string, as: actor.session)
          #expect(gone.status == foreign.status)
          #expect(withoutIDs(gone.text) == withoutIDs(foreign.text), "\(caseName(near))")
        }
      }
    }
  }

  private func tryAll(_ method: HTTPRequest.Method, _ role: Role?, in street: Street) async throws {
    let employee = role.flatMap { street.people[$0] }
    try await street.house.serve { client in
      let token = try await client.send(.get, "/", as: employee?.session).hidden(FrameField.csrf) ?? ""
      for nearness in Nearness.allCases {
        for route in NetworkRoute.all(in: try street[nearness]) {
          let need = method == .get ? route.needs.get : route.needs.post
          let reply = try await client.send(
            method, route.address.string, as: employee?.session,
            form: method == .post ? [(FrameField.csrf, token)] : nil)
          let expected = Expected(need, of: role, on: nearness)
          guard !expected.fits(reply) else { continue }
          Issue.record(
            """
            \(method) \(caseName(route)) by \(role?.rawValue ?? "nobody") on \(nearness): \(expected.rawValue) expected, \
            got \(reply.status) \(reply.location ?? "")
            """)
        }
      }
    }
  }
}

/// `dossier(…)` → "dossier".
func caseName(_ value: Any) -> String {
  String(String(describing: value).prefix { $0 != "(" }.split(separator: ".").last ?? "")
}

/// The names of the cases that an enum of routes declares, read from its source.
/// - Parameter end: where the cases stop and code that matches on them begins; nil for a file of cases alone.
func cases(of path: String, until end: String? = nil) throws -> Set<String> {
  let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources").standardized
  var source = try String(contentsOf: root.appending(path: path), encoding: .utf8)
  if let end, let range = source.range(of: end) { source = String(source[..<range.lowerBound]) }
  return Set(
    source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("case ") }
      .flatMap { $0.dropFirst(5).replacing(/\([^)]*\)/, with: "").split(separator: ",") }
      .map { String($0.trimmingCharacters(in: .whitespaces).prefix { $0.isLetter }) }.filter { !$0.isEmpty })
}

func withoutIDs(_ text: String) -> String {
  text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "ID")
    .replacing(/value="[^"]*"/, with: "value")
}
