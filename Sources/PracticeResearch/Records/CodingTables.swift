import Storage

/// How rounds, selections and codings are laid out.
enum CodingTables {
  static let migration = Migration(
    name: "research.4-codings", after: ["research.2-material", "research.3-codes"],
    statements: [
      rounds, tasks, roundTrees, selections,
      "CREATE INDEX study_selections_by_source ON study_selections (study_id, source)", codings,
      "CREATE INDEX study_codings_by_selection ON study_codings (study_id, selection)",
    ])

  private static let rounds: SQL = """
    CREATE TABLE study_rounds (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      name \(.text) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('independent', 'codeDevelopment', 'jointReading')),
      state \(.text) NOT NULL CHECK (state IN ('prepared', 'open', 'closed', 'compared', 'agreed')),
      only_named \(.boolean) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id)
    )
    """

  private static let tasks: SQL = """
    CREATE TABLE study_round_tasks (
      study_id \(.text) NOT NULL,
      round \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      coder \(.integer) NOT NULL,
      source \(.integer) NOT NULL,
      PRIMARY KEY (study_id, round, place),
      FOREIGN KEY (study_id, round) REFERENCES study_rounds (study_id, number),
      FOREIGN KEY (study_id, coder) REFERENCES study_coders (study_id, number),
      FOREIGN KEY (study_id, source) REFERENCES study_sources (study_id, number)
    )
    """

  private static let roundTrees: SQL = """
    CREATE TABLE study_round_trees (
      study_id \(.text) NOT NULL,
      round \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      tree \(.integer) NOT NULL,
      PRIMARY KEY (study_id, round, place),
      FOREIGN KEY (study_id, round) REFERENCES study_rounds (study_id, number),
      FOREIGN KEY (study_id, tree) REFERENCES study_trees (study_id, number)
    )
    """

  /// Where: code points of a text, half-open; a part of something else in words; neither for a source as a whole. Without source
  /// it is only named.
  private static let selections: SQL = """
    CREATE TABLE study_selections (
      study_id \(.text) NOT NULL,
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
      PRIMARY KEY (study_id, number),
      FOREIGN KEY (study_id, source) REFERENCES study_sources (study_id, number),
      CHECK (starts_at <= ends_at)
    )
    """

  /// Of the hundred thousands there may be, a foreign key per column would cost more than all the rest of an import: the one to the
  /// selection stands for them, and one transaction writes a study whole.
  private static let codings: SQL = """
    CREATE TABLE study_codings (
      study_id \(.text) NOT NULL,
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
      PRIMARY KEY (study_id, number),
      FOREIGN KEY (study_id, selection) REFERENCES study_selections (study_id, number)
    )
    """
}
