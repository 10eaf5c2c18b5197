public import Language

/// What can go wrong between the program and its database, one case per way to fail.
public enum StorageError: Error, Sendable, Hashable {
  /// A value that may exist once exists already. The constraint is its columns, `people.email`, or an index's name.
  case uniqueViolation(constraint: String)
  /// Something points at a row that is not there, or a row is removed that something points at.
  case foreignKey
  /// A value breaks a rule of the table; the name of the rule.
  case check(constraint: String)
  /// A value is missing; the column, `people.name`.
  case notNull(column: String)

  /// Somebody else held the database too long. Trying again may help.
  case busy
  /// The disk is full, or the database has reached its limit.
  case full
  /// The database cannot be changed: a read was asked for, or the file or folder may not be written.
  case readOnly
  /// The file is damaged.
  case corrupt
  /// The file is something else than a database.
  case notADatabase(path: String)
  /// The database cannot be reached, opened or read; why, in a few words.
  case unavailable(reason: Phrase)

  /// A row does not hold what was asked of it.
  case malformedRow(column: String, reason: String)
  /// A value cannot be stored.
  case unbindable(reason: String)
  /// The statement itself is wrong: a mistake in the program. The engine's words and the statement without its values.
  case invalidStatement(reason: String, statement: String)

  /// The program's own list of migrations is wrong.
  case migrationsDisagree(reason: String)
  /// A migration was changed after it had been run on this database.
  case migrationChanged(name: String)
  /// The database was used by a newer program: it has migrations this one does not know.
  case migratedByNewerProgram(unknown: [String])
}
