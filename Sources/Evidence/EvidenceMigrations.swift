public import Storage

/// The table of links.
public enum EvidenceMigrations {
  public static let all: [Migration] = [
    Migration(
      name: "evidence.1-links",
      statements: [
        """
        CREATE TABLE links (
          from_kind \(.text) NOT NULL,
          from_id \(.text) NOT NULL,
          relation \(.text) NOT NULL,
          to_kind \(.text) NOT NULL,
          to_id \(.text) NOT NULL,
          since_at BIGINT NOT NULL,
          since_by \(.text),
          until_at BIGINT,
          until_by \(.text),
          PRIMARY KEY (from_kind, from_id, relation, to_kind, to_id, since_at),
          CONSTRAINT named CHECK (from_kind <> '' AND from_id <> '' AND relation <> '' AND to_kind <> '' AND to_id <> ''),
          CONSTRAINT not_to_itself CHECK (from_kind <> to_kind OR from_id <> to_id),
          CONSTRAINT ends_after_it_began CHECK (until_at IS NULL OR until_at >= since_at)
        )
        """,
        """
        CREATE UNIQUE INDEX links_that_hold ON links (from_kind, from_id, relation, to_kind, to_id)
        WHERE until_at IS NULL
        """,
        "CREATE INDEX links_back ON links (to_kind, to_id, relation)",
      ])
  ]
}
