import Foundation
import Storage
import TestGround

@testable import samenspel

/// Runs a test with the address of an empty schema on the server for tests.
func withPostgresPlace(
  isolation: isolated (any Actor)? = #isolation, keyPath: String, _ body: (PostgresPlace) async throws -> Void
) async throws {
  try await withDatabase(on: .postgres) { database in
    let schema: String? = try await database.read { c in try c.fetchValue("SELECT current_schema()::text AS name") }
    let address = "\(Engine.postgresAddress ?? "")&options=-csearch_path%3D\(schema ?? "")"
    guard let place = try PlaceName.place(address, keyPath: keyPath, environment: [:]) as? PostgresPlace else { return }
    try await body(place)
  }
}
