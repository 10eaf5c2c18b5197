import Storage

/// How cases are laid out, and what belongs to them.
enum CaseTables {
  static let migration = Migration(
    name: "research.5-cases", after: ["research.4-codings"],
    statements: [cases, values, sources, selections, codes])

  private static let cases: SQL = """
    CREATE TABLE study_cases (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      name \(.text) NOT NULL,
      is_respondent \(.boolean) NOT NULL,
      description \(.text) NOT NULL,
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id)
    )
    """

  private static let values: SQL = """
    CREATE TABLE study_case_values (
      study_id \(.text) NOT NULL,
      case_number \(.integer) NOT NULL,
      variable \(.integer) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('text', 'boolean', 'integer', 'decimal', 'date', 'dateTime')),
      value \(.text) NOT NULL,
      PRIMARY KEY (study_id, case_number, variable),
      FOREIGN KEY (study_id, case_number) REFERENCES study_cases (study_id, number),
      FOREIGN KEY (study_id, variable) REFERENCES study_variables (study_id, number)
    )
    """

  private static let sources: SQL = """
    CREATE TABLE study_case_sources (
      study_id \(.text) NOT NULL,
      case_number \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      source \(.integer) NOT NULL,
      PRIMARY KEY (study_id, case_number, place),
      FOREIGN KEY (study_id, case_number) REFERENCES study_cases (study_id, number),
      FOREIGN KEY (study_id, source) REFERENCES study_sources (study_id, number)
    )
    """

  private static let selections: SQL = """
    CREATE TABLE study_case_selections (
      study_id \(.text) NOT NULL,
      case_number \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      selection \(.integer) NOT NULL,
      PRIMARY KEY (study_id, case_number, place),
      FOREIGN KEY (study_id, case_number) REFERENCES study_cases (study_id, number),
      FOREIGN KEY (study_id, selection) REFERENCES study_selections (study_id, number)
    )
    """

  private static let codes: SQL = """
    CREATE TABLE study_case_codes (
      study_id \(.text) NOT NULL,
      case_number \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      code \(.integer) NOT NULL,
      PRIMARY KEY (study_id, case_number, place),
      FOREIGN KEY (study_id, case_number) REFERENCES study_cases (study_id, number),
      FOREIGN KEY (study_id, code) REFERENCES study_codes (study_id, number)
    )
    """
}
