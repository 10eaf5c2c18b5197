import Language
import Storage
import Testing

@Suite("What people are told about the database")
struct StorageErrorTests {
  private static let all: [StorageError] = [
    .uniqueViolation(constraint: "people.email"), .foreignKey, .check(constraint: "not_below_zero"),
    .notNull(column: "people.name"), .busy, .full, .readOnly, .corrupt, .notADatabase(path: "/a/b"),
    .unavailable(reason: Phrase(nl: "de map is weg", en: "the folder is gone")),
    .malformedRow(column: "name", reason: "expected Int, found NULL"), .unbindable(reason: "it is too large"),
    .invalidStatement(reason: "no such table", statement: "SELECT 1"), .migrationsDisagree(reason: "a is there twice"),
    .migrationChanged(name: "a.1"), .migratedByNewerProgram(unknown: ["b.1", "b.2"]),
  ]

  @Test("every error has a sentence of its own in both languages", arguments: all)
  func sentences(error: StorageError) {
    #expect(error.phrase.nl != error.phrase.en)
    for text in [error.phrase.nl, error.phrase.en] {
      #expect(text.count > 20)
      #expect(!text.contains("!"))
      #expect(!text.contains("Phrase("))
    }
    #expect(error.description == error.phrase.en)
  }

  @Test("no two errors share a sentence")
  func distinct() {
    #expect(Set(Self.all.map(\.phrase)).count == Self.all.count)
  }
}
