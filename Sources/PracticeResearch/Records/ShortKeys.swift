import Storage

/// The tables of which a study has a hundred thousand rows, laid out anew. In them a study is a number and no id of 36 characters, which
/// otherwise stands in every row and again in every index; and codings stand in the order in which they are looked up, by their
/// selection, so that one index does for two. That is half of what an import writes.
enum ShortKeys {
  static let migration = Migration(
    name: "research.7-short-keys", after: ["research.4-codings", "research.5-cases"],
    statements: [
      "ALTER TABLE studies ADD COLUMN number \(.integer)",
      "UPDATE studies SET number = (SELECT COUNT(*) FROM studies o WHERE o.id <= studies.id)",
      "CREATE UNIQUE INDEX studies_by_number ON studies (number)",
      "ALTER TABLE study_sources ADD COLUMN study \(.integer)",
      "UPDATE study_sources SET study = (SELECT s.number FROM studies s WHERE s.id = study_sources.study_id)",
      "CREATE UNIQUE INDEX study_sources_by_study ON study_sources (study, number)",
      selections, movedSelections, codings, movedCodings, caseSelections, movedCaseSelections,
      "DROP TABLE study_codings", "DROP TABLE study_case_selections", "DROP TABLE study_selections",
      "ALTER TABLE short_selections RENAME TO study_selections",
      "ALTER TABLE short_codings RENAME TO study_codings",
      "ALTER TABLE short_case_selections RENAME TO study_case_selections",
      "CREATE INDEX study_selections_by_source ON study_selections (study, source)",
    ])

  /// As before, see ``CodingTables``.
  private static let selections: SQL = """
    CREATE TABLE short_selections (
      study \(.integer) NOT NULL,
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      source \(.integer),
      text_number \(.integer),
      starts_at \(.integer),
      ends_at \(.integer),
      part \(.text),
      name \(.text) NOT NULL,
      author \(.integer),
      at \(.integer),
      PRIMARY KEY (study, number),
      FOREIGN KEY (study, source) REFERENCES study_sources (study, number),
      CHECK (starts_at <= ends_at)
    )
    """

  private static let movedSelections: SQL = """
    INSERT INTO short_selections
      (study, number, id, source, text_number, starts_at, ends_at, part, name, author, at)
    SELECT s.number, r.number, r.id, r.source, r.text_number, r.starts_at, r.ends_at, r.part, r.name, r.author, r.at
    FROM study_selections r JOIN studies s ON s.id = r.study_id
    """

  /// As before, but nothing points at a coding by its number, so that need not be found.
  private static let codings: SQL = """
    CREATE TABLE short_codings (
      study \(.integer) NOT NULL,
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      selection \(.integer) NOT NULL,
      code \(.integer) NOT NULL,
      coder \(.integer),
      at \(.integer),
      round \(.integer),
      tree_version \(.integer),
      is_agreed \(.boolean) NOT NULL,
      memo \(.text) NOT NULL,
      weight \(.double),
      PRIMARY KEY (study, selection, number),
      FOREIGN KEY (study, selection) REFERENCES short_selections (study, number)
    )
    """

  private static let movedCodings: SQL = """
    INSERT INTO short_codings
      (study, number, id, selection, code, coder, at, round, tree_version, is_agreed, memo, weight)
    SELECT s.number, r.number, r.id, r.selection, r.code, r.coder, r.at, r.round, r.tree_version, r.is_agreed, r.memo,
      r.weight
    FROM study_codings r JOIN studies s ON s.id = r.study_id
    """

  /// Small, and tied to both: a study has its id here for the case and its number for the selection.
  private static let caseSelections: SQL = """
    CREATE TABLE short_case_selections (
      study_id \(.text) NOT NULL,
      case_number \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      selection \(.integer) NOT NULL,
      study \(.integer) NOT NULL,
      PRIMARY KEY (study_id, case_number, place),
      FOREIGN KEY (study_id, case_number) REFERENCES study_cases (study_id, number),
      FOREIGN KEY (study, selection) REFERENCES short_selections (study, number)
    )
    """

  private static let movedCaseSelections: SQL = """
    INSERT INTO short_case_selections (study_id, case_number, place, selection, study)
    SELECT r.study_id, r.case_number, r.place, r.selection, s.number
    FROM study_case_selections r JOIN studies s ON s.id = r.study_id
    """
}
