public import Storage

extension StudyRecords {
  /// Every table with what belongs to a study; a table stands before those that its rows point at.
  static let belongings: [SQL] = [
    "study_memo_subjects", "study_memos", "study_case_codes", "study_case_selections", "study_case_sources",
    "study_case_values", "study_cases", "study_codings", "study_selections", "study_round_trees", "study_round_tasks",
    "study_rounds", "study_codes", "study_trees", "study_text_edits", "study_texts", "study_source_values",
    "study_sources", "study_expected_values", "study_variables", "study_coders", "study_media", "study_document_texts",
    "study_documents",
  ]

  private static let numbered: Set<SQL> = ["study_selections", "study_codings"]

  /// What belongs to a study in a table, as it stands behind FROM.
  static func rows(of id: StudyID, in table: SQL) -> SQL {
    numbered.contains(table)
      ? "\(table) WHERE study = (SELECT s.number FROM studies s WHERE s.id = \(id))"
      : "\(table) WHERE study_id = \(id)"
  }

  /// Takes a study away with everything that belongs to it. In the caller's transaction, so that it goes whole or not at
  /// all.
  ///
  /// - Returns: false when there is no such study.
  public static func remove(_ id: StudyID, _ c: any Connection) throws -> Bool {
    for table in belongings { try c.run("DELETE FROM \(rows(of: id, in: table))") }
    return try c.run("DELETE FROM studies WHERE id = \(id)") > 0
  }

  /// How many media this study uses and no other does.
  public static func mediaOnly(of id: StudyID, _ c: any Connection) throws -> Int {
    try c.fetchValue(
      """
      SELECT COUNT(DISTINCT m.digest) AS n FROM study_media m
      WHERE m.study_id = \(id) AND m.digest IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM study_media o WHERE o.digest = m.digest AND o.study_id <> m.study_id)
      """) ?? 0
  }
}
