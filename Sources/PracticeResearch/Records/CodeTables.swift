import Storage

/// How code trees are laid out.
enum CodeTables {
  static let migration = Migration(
    name: "research.3-codes", after: ["research.1-studies"], statements: [trees, codes])

  private static let trees: SQL = """
    CREATE TABLE study_trees (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      name \(.text) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('main', 'lens')),
      only_named \(.boolean) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id)
    )
    """

  /// `parent` has no foreign key: in a file a code may stand before the one it is under, and tables are copied row by row.
  private static let codes: SQL = """
    CREATE TABLE study_codes (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      tree \(.integer),
      place \(.integer) NOT NULL,
      parent \(.integer),
      name \(.text) NOT NULL,
      meaning \(.text) NOT NULL,
      when_to_use \(.text) NOT NULL,
      when_not_to_use \(.text) NOT NULL,
      anchor_example \(.text) NOT NULL,
      colour \(.text),
      memo \(.text) NOT NULL,
      is_codable \(.boolean) NOT NULL,
      only_named \(.boolean) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id),
      FOREIGN KEY (study_id, tree) REFERENCES study_trees (study_id, number),
      CHECK (only_named = (tree IS NULL))
    )
    """
}
