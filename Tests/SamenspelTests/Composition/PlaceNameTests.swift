import StoragePostgres
import TestGround
import Testing

@testable import samenspel

@Suite("Where the database is")
struct PlaceNameTests {
  private func name(_ typed: String?, _ environment: [String: String] = [:]) throws -> String {
    try PlaceName.place(typed, keyPath: nil, environment: environment).name
  }

  @Test("the option goes before the environment, and the usual file comes last")
  func order() throws {
    let environment = [PlaceName.variable: "postgres://eva@server/nabij"]
    let names = [try name("here.sqlite", environment), try name(nil, environment), try name(nil)]
    #expect(names == ["here.sqlite", "postgres://eva@server/nabij", SQLitePlace.usual])
  }

  @Test("a password may stand in the environment, never in an option, and is never shown")
  func passwords() throws {
    let address = "postgres://eva:geheim@server:5433/nabij"
    #expect(throws: Complaint.passwordInTheOpen) { try name(address) }
    #expect(throws: Complaint.passwordInTheOpen) { try name("postgres://server/nabij?password=geheim") }
    let shown = try name(nil, [PlaceName.variable: address])
    #expect(shown == "postgres://eva@server:5433/nabij")
  }

  @Test(
    "what is no place is refused in a sentence",
    arguments: ["", "mysql://server/x", "postgres://[::1", "postgres://server:abc/x?nonsense=1"])
  func noPlace(text: String) {
    #expect(throws: (any Error).self) { try name(text) }
  }

  @Test("the key lies beside the file, or under the name of the database, or where one says")
  func keys() throws {
    func key(of place: String, keyPath: String? = nil, _ environment: [String: String] = [:]) throws -> String {
      try PlaceName.place(place, keyPath: keyPath, environment: environment).key.path
    }
    let beside = try key(of: "a/b.sqlite")
    #expect(beside == "a/b.sqlite.key")
    let named = try key(of: "postgres://s/na..bij")
    #expect(named == "var/nabij.key")
    let said = try key(of: "postgres://s/x", keyPath: "k")
    #expect(said == "k")
    let saidOtherwise = try key(of: "postgres://s/x", [PlaceName.keyVariable: "k"])
    #expect(saidOtherwise == "k")
  }
}
