import Storage

/// How studies are laid out, and what of a document stands beside them.
///
/// Within a study things have a `number`, by which its other tables point at them; their own ids come from outside (REFI-QDA has
/// GUIDs) and stay as they are. What something names and the file does not hold has a row too, marked `only_named`: so every
/// reference leads somewhere, and nothing that was read is lost.
enum StudyTables {
  static let migration = Migration(
    name: "research.1-studies", after: ["people.3-teams"],
    statements: [
      studies, "CREATE INDEX studies_by_organisation ON studies (organisation_id)", documents, documentTexts, media,
      "CREATE INDEX study_media_by_digest ON study_media (digest)", coders,
    ])

  /// A study that came in at the command line is nobody's until there is an organisation.
  private static let studies: SQL = """
    CREATE TABLE studies (
      id \(.text) PRIMARY KEY,
      organisation_id \(.text) REFERENCES organisations (id),
      team_id \(.text) REFERENCES teams (id),
      name \(.text) NOT NULL,
      perspective_id \(.text),
      file_name \(.text) NOT NULL,
      file_digest \(.text) NOT NULL,
      came_at \(.integer) NOT NULL,
      version \(.integer) NOT NULL CHECK (version > 0)
    )
    """

  /// What of the REFI-QDA document the other tables do not hold, as a project file of the standard.
  private static let documents: SQL = """
    CREATE TABLE study_documents (
      study_id \(.text) PRIMARY KEY REFERENCES studies (id),
      content \(.text) NOT NULL
    )
    """

  /// Texts in files that no source and no memo shows.
  private static let documentTexts: SQL = """
    CREATE TABLE study_document_texts (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      name \(.text) NOT NULL,
      content \(.text) NOT NULL,
      PRIMARY KEY (study_id, name)
    )
    """

  /// The other files. Their bytes lie in the media folder under their SHA-256; none when the file could not be read.
  private static let media: SQL = """
    CREATE TABLE study_media (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      name \(.text) NOT NULL,
      size \(.integer) NOT NULL CHECK (size >= 0),
      digest \(.text),
      PRIMARY KEY (study_id, name)
    )
    """

  /// A study's own people. They are no accounts: a file only says what they were called.
  private static let coders: SQL = """
    CREATE TABLE study_coders (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      name \(.text) NOT NULL,
      only_named \(.boolean) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id)
    )
    """
}
