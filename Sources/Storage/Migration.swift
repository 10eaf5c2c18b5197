/// One step in how the database is laid out. Once released it never changes: a later step does.
///
///     Migration(
///       name: "people.1-persons",
///       statements: ["CREATE TABLE persons (id \(.text) PRIMARY KEY, name \(.text) NOT NULL)"])
public struct Migration: Sendable {
  /// The room and the step: `people.1-persons`. Unique in the program.
  public let name: String
  /// Names of migrations that must have run before, of this room or another's.
  public let after: [String]
  /// Run in order, in one transaction with the note that they ran.
  public let statements: [SQL]

  public init(name: String, after: [String] = [], statements: [SQL]) {
    self.name = name
    self.after = after
    self.statements = statements
  }

  /// Changes when the statements change. The same for every engine.
  ///
  /// 64-bit FNV-1a (Fowler, Noll and Vo, draft-eastlake-fnv): it must find an accident, not resist an attacker.
  public var checksum: String {
    Checksum(of: statements.map { $0.portableText + ";" }.joined()).text
  }
}
