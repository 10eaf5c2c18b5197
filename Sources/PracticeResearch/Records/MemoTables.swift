import Storage

/// How memos are laid out.
enum MemoTables {
  static let migration = Migration(
    name: "research.6-memos", after: ["research.1-studies"], statements: [memos, subjects])

  private static let memos: SQL = """
    CREATE TABLE study_memos (
      study_id \(.text) NOT NULL REFERENCES studies (id),
      number \(.integer) NOT NULL,
      id \(.text) NOT NULL,
      title \(.text) NOT NULL,
      content \(.text) NOT NULL,
      author \(.integer),
      at \(.integer),
      PRIMARY KEY (study_id, number),
      UNIQUE (study_id, id),
      FOREIGN KEY (study_id, author) REFERENCES study_coders (study_id, number)
    )
    """

  /// What a memo is about, by the thing's own id, as it may be anything; no id for the study as a whole.
  private static let subjects: SQL = """
    CREATE TABLE study_memo_subjects (
      study_id \(.text) NOT NULL,
      memo \(.integer) NOT NULL,
      place \(.integer) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('project', 'source', 'selection', 'coding', 'code', 'case', 'variable', 'round')),
      thing_id \(.text),
      PRIMARY KEY (study_id, memo, place),
      FOREIGN KEY (study_id, memo) REFERENCES study_memos (study_id, number),
      CHECK ((kind = 'project') = (thing_id IS NULL))
    )
    """
}
