import Storage

/// How agreements are laid out. The rules of one agreement that a table can hold, it holds.
enum AgreementTables {
  static let migration = Migration(
    name: "network.3-agreements", after: ["network.2-network"],
    statements: [agreements, ofDossier, ofDoer, ofBeneficiary])

  /// Why an agreement was made although there was something to weigh, and what that was.
  static let decisions = Migration(
    name: "network.7-decisions", after: ["network.3-agreements"],
    statements: [
      "ALTER TABLE agreements ADD COLUMN decided_reason \(.text)",
      "ALTER TABLE agreements ADD COLUMN decided_points \(.text)",
    ])

  private static let agreements: SQL = """
    CREATE TABLE agreements (
      id \(.text) PRIMARY KEY,
      dossier_id \(.text) NOT NULL REFERENCES dossiers (id),
      what \(.text) NOT NULL CHECK (what <> ''),
      support_function \(.text) CHECK (support_function IN ('affective', 'cognitive', 'material', 'social', 'guidance',
        'advocacy')),
      doer_kind \(.text) NOT NULL CHECK (doer_kind IN ('client', 'member', 'professional')),
      doer_member_id \(.text),
      doer_person_id \(.text) REFERENCES people (id),
      for_kind \(.text) NOT NULL CHECK (for_kind IN ('client', 'member', 'both')),
      for_member_id \(.text),
      rhythm \(.text) NOT NULL,
      minutes \(.integer) CHECK (minutes BETWEEN 1 AND 1440),
      from_on \(.text) NOT NULL,
      review_on \(.text) CHECK (review_on > from_on),
      until_on \(.text) CHECK (until_on >= from_on),
      costs \(.text),
      payer \(.text),
      stand_in \(.text),
      agreed_by \(.text),
      agreed_on \(.text),
      state \(.text) NOT NULL CHECK (state IN ('proposed', 'agreed', 'paused', 'ended')),
      state_since \(.text),
      state_until \(.text),
      state_reason \(.text),
      version \(.integer) NOT NULL CHECK (version > 0),
      FOREIGN KEY (dossier_id, doer_member_id) REFERENCES network_members (dossier_id, id),
      FOREIGN KEY (dossier_id, for_member_id) REFERENCES network_members (dossier_id, id),
      CHECK ((doer_kind = 'member') = (doer_member_id IS NOT NULL)),
      CHECK ((doer_kind = 'professional') = (doer_person_id IS NOT NULL)),
      CHECK ((for_kind = 'client') = (for_member_id IS NULL)),
      CHECK ((agreed_by IS NULL) = (agreed_on IS NULL)),
      CHECK ((state IN ('paused', 'ended')) = (state_since IS NOT NULL)),
      CHECK ((state_since IS NULL) = (state_reason IS NULL)),
      CHECK (state = 'paused' OR state_until IS NULL)
    )
    """
  private static let ofDossier: SQL = "CREATE INDEX agreements_by_dossier ON agreements (dossier_id, state, review_on)"
  private static let ofDoer: SQL = "CREATE INDEX agreements_by_doer ON agreements (doer_member_id)"
  private static let ofBeneficiary: SQL = "CREATE INDEX agreements_by_beneficiary ON agreements (for_member_id)"
}
