public import Storage

/// The tables of the workspace Onderzoek. Append only: a released migration never changes.
public enum ResearchMigrations {
  public static let all: [Migration] = [
    StudyTables.migration, MaterialTables.migration, CodeTables.migration, CodingTables.migration,
    CaseTables.migration, MemoTables.migration, ShortKeys.migration,
  ]
}
