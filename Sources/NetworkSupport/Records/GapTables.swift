import Storage

/// How the client's view of each kind of support is laid out. Where nothing was said, there is no row.
enum GapTables {
  static let migration = Migration(
    name: "network.4-gaps", after: ["network.3-agreements"], statements: [views])

  private static let views: SQL = """
    CREATE TABLE gap_views (
      dossier_id \(.text) NOT NULL REFERENCES dossiers (id),
      support_function \(.text) NOT NULL CHECK (support_function IN ('affective', 'cognitive', 'material', 'social',
        'guidance', 'advocacy')),
      answer \(.text) CHECK (answer IN ('change', 'fine', 'notNow')),
      words \(.text),
      why \(.text),
      again_on \(.text),
      again_kind \(.text) CHECK (again_kind IN ('client', 'member', 'professional')),
      again_member_id \(.text),
      again_person_id \(.text) REFERENCES people (id),
      intervention \(.text) CHECK (intervention IN ('buildUp', 'support', 'strengthen', 'windDown')),
      plan \(.text),
      said_on \(.text) NOT NULL,
      version \(.integer) NOT NULL CHECK (version > 0),
      PRIMARY KEY (dossier_id, support_function),
      FOREIGN KEY (dossier_id, again_member_id) REFERENCES network_members (dossier_id, id),
      CHECK (answer = 'notNow' OR (why IS NULL AND again_on IS NULL AND again_kind IS NULL)),
      CHECK ((again_kind = 'member') = (again_member_id IS NOT NULL)),
      CHECK ((again_kind = 'professional') = (again_person_id IS NOT NULL))
    )
    """
}
