import Storage

/// How dossiers are laid out.
enum DossierTables {
  static let migration = Migration(
    name: "network.1-dossiers", after: ["people.2-people", "people.3-teams", "access.1-accounts", "access.4-grants"],
    statements: [dossiers, openIndex, closedIndex, personIndex, names, namesOfDossier, questions])

  private static let dossiers: SQL = """
    CREATE TABLE dossiers (
      id \(.text) PRIMARY KEY,
      team_id \(.text) NOT NULL,
      organisation_id \(.text) NOT NULL,
      person_id \(.text) NOT NULL,
      client_name \(.text) NOT NULL CHECK (client_name <> ''),
      sort_key \(.text) NOT NULL,
      opened_on \(.text) NOT NULL,
      closed_on \(.text) CHECK (closed_on >= opened_on),
      closing_note \(.text),
      counts_professionals \(.boolean) NOT NULL,
      version \(.integer) NOT NULL CHECK (version > 0),
      FOREIGN KEY (team_id, organisation_id) REFERENCES teams (id, organisation_id),
      FOREIGN KEY (person_id, organisation_id) REFERENCES people (id, organisation_id),
      CHECK (closed_on IS NOT NULL OR closing_note IS NULL)
    )
    """

  // A list walks one of these two from where the last page ended; it never sorts and never reads a whole team.
  private static let openIndex: SQL =
    "CREATE INDEX dossiers_open_by_team ON dossiers (team_id, sort_key, id) WHERE closed_on IS NULL"
  private static let closedIndex: SQL =
    "CREATE INDEX dossiers_closed_by_team ON dossiers (team_id, sort_key, id) WHERE closed_on IS NOT NULL"
  private static let personIndex: SQL = "CREATE INDEX dossiers_by_person ON dossiers (person_id)"

  // Every word of a client's name, folded, so that a search for its first letters walks an index too.
  private static let names: SQL = """
    CREATE TABLE dossier_name_words (
      team_id \(.text) NOT NULL,
      word \(.text) NOT NULL,
      sort_key \(.text) NOT NULL,
      dossier_id \(.text) NOT NULL REFERENCES dossiers (id),
      PRIMARY KEY (team_id, word, sort_key, dossier_id)
    )
    """
  private static let namesOfDossier: SQL =
    "CREATE INDEX dossier_name_words_by_dossier ON dossier_name_words (dossier_id, word)"

  private static let questions: SQL = """
    CREATE TABLE support_questions (
      id \(.text) PRIMARY KEY,
      dossier_id \(.text) NOT NULL REFERENCES dossiers (id),
      number \(.integer) NOT NULL CHECK (number > 0),
      words \(.text) NOT NULL CHECK (words <> ''),
      said_on \(.text) NOT NULL,
      written_by \(.text) NOT NULL REFERENCES accounts (id),
      written_at \(.integer) NOT NULL,
      UNIQUE (dossier_id, number)
    )
    """
}
