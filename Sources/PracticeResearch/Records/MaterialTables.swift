import Storage

/// How variables, sources and their texts are laid out.
enum MaterialTables {
  static let migration = Migration(
    name: "research.2-material", after: ["research.1-studies"],
    statements: [variables, expectedValues, sources, sourceValues, texts, edits])

  private static let variables: SQL = """
    CREATE TABLE study_variables (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      name \(.text) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('text', 'boolean', 'integer', 'decimal', 'date', 'dateTime')),
      description \(.text) NOT NULL,
      only_named \(.boolean) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id)
    )
    """

  private static let expectedValues: SQL = """
    CREATE TABLE study_expected_values (
      study_id \(.text) NOT NULL,
      variable \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      value \(.text) NOT NULL,
      PRIMARY KEY (study_id, variable, place),
      FOREIGN KEY (study_id, variable) REFERENCES study_variables (study_id, number)
    )
    """

  private static let sources: SQL = """
    CREATE TABLE study_sources (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      name \(.text) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('interview', 'focusGroup', 'observation', 'personalCommunication', 'document',
        'assignment', 'caseFile', 'picture', 'audio', 'video', 'unknown')),
      held_on \(.text),
      only_named \(.boolean) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id)
    )
    """

  /// The kind is that of the value; some programs write all values as text, whatever the variable is.
  private static let sourceValues: SQL = """
    CREATE TABLE study_source_values (
      study_id \(.text) NOT NULL,
      source \(.integer) NOT NULL,
      variable \(.integer) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('text', 'boolean', 'integer', 'decimal', 'date', 'dateTime')),
      value \(.text) NOT NULL,
      PRIMARY KEY (study_id, source, variable),
      FOREIGN KEY (study_id, source) REFERENCES study_sources (study_id, number),
      FOREIGN KEY (study_id, variable) REFERENCES study_variables (study_id, number)
    )
    """

  /// Versions of the text of a source, the newest with the highest number. They never change.
  private static let texts: SQL = """
    CREATE TABLE study_texts (
      study_id \(.text) NOT NULL,
      number \(.integer) NOT NULL,
      source \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      content \(.text) NOT NULL,
      has_edits \(.boolean) NOT NULL,
      author \(.integer),
      at \(.integer),
      reason \(.text) NOT NULL,
      only_named \(.boolean) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, source, id),
      FOREIGN KEY (study_id, source) REFERENCES study_sources (study_id, number),
      FOREIGN KEY (study_id, author) REFERENCES study_coders (study_id, number)
    )
    """

  /// What made a version of the one before it: code points of that one, half-open.
  private static let edits: SQL = """
    CREATE TABLE study_text_edits (
      study_id \(.text) NOT NULL,
      text_number \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      starts_at \(.integer) NOT NULL CHECK (starts_at >= 0),
      ends_at \(.integer) NOT NULL CHECK (ends_at >= starts_at),
      replacement \(.text) NOT NULL,
      PRIMARY KEY (study_id, text_number, place),
      FOREIGN KEY (study_id, text_number) REFERENCES study_texts (study_id, number)
    )
    """
}
