import Storage

/// What a follow-up added to how networks are laid out.
enum WaveTables {
  static let migration = Migration(
    name: "network.4-waves", after: ["network.2-network"],
    statements: [
      tiesState, askedOn, ties, tiesMoved, oldTiesGone, standing, corrections, correctionsOfWave,
    ])

  /// Where people stood in the picture when a wave closed, in degrees clockwise from straight up.
  static let angles = Migration(
    name: "network.8-angles", after: ["network.4-waves"],
    statements: ["ALTER TABLE wave_people ADD COLUMN angle \(.double)"])

  // How far who knows whom was asked in a wave. All waves before this migration were a first one: asked.
  private static let tiesState: SQL = """
    ALTER TABLE waves ADD COLUMN ties_state \(.text) NOT NULL DEFAULT 'asked'
      CHECK (ties_state IN ('carried', 'partly', 'asked'))
    """

  // The day everything about somebody was asked in this wave; NULL in a first wave, and for what was written in passing.
  private static let askedOn: SQL = "ALTER TABLE wave_entries ADD COLUMN asked_on \(.text)"

  // As `member_ties` was, but of people who may not have been asked about in this wave yet.
  private static let ties: SQL = """
    CREATE TABLE wave_ties (
      wave_id \(.text) NOT NULL REFERENCES waves (id),
      a \(.text) NOT NULL REFERENCES network_members (id),
      b \(.text) NOT NULL REFERENCES network_members (id),
      kind \(.text) NOT NULL CHECK (kind IN ('know', 'strained', 'noContact', 'parent', 'partner', 'sibling')),
      parent \(.text),
      PRIMARY KEY (wave_id, a, b, kind),
      CHECK (a < b),
      CHECK ((kind = 'parent') = (parent IS NOT NULL)),
      CHECK (parent = a OR parent = b)
    )
    """
  private static let tiesMoved: SQL =
    "INSERT INTO wave_ties (wave_id, a, b, kind, parent) SELECT wave_id, a, b, kind, parent FROM member_ties"
  private static let oldTiesGone: SQL = "DROP TABLE member_ties"

  // Who was in the network when a wave closed, and what of somebody can change without being asked again.
  private static let standing: SQL = """
    CREATE TABLE wave_people (
      wave_id \(.text) NOT NULL REFERENCES waves (id),
      member_id \(.text) NOT NULL REFERENCES network_members (id),
      kind \(.text) NOT NULL CHECK (kind IN ('informal', 'volunteer', 'peerWorker', 'professional', 'organisation')),
      vip_moment \(.text) CHECK (vip_moment IN ('then', 'now', 'hoped')),
      vip_why \(.text),
      ending \(.text) CHECK (ending IN ('ended', 'died', 'contactLost')),
      ended_on \(.text),
      PRIMARY KEY (wave_id, member_id)
    )
    """

  // The rows of a closed wave stay as they were: what turned out wrong is laid over them, with the reason.
  private static let corrections: SQL = """
    CREATE TABLE wave_corrections (
      id \(.text) PRIMARY KEY,
      wave_id \(.text) NOT NULL REFERENCES waves (id),
      member_id \(.text) NOT NULL REFERENCES network_members (id),
      number \(.integer) NOT NULL CHECK (number > 0),
      field \(.text) NOT NULL,
      before_value \(.text),
      after_value \(.text),
      reason \(.text) NOT NULL CHECK (reason <> ''),
      made_at \(.integer) NOT NULL,
      made_by \(.text) NOT NULL REFERENCES accounts (id),
      UNIQUE (wave_id, member_id, number, field)
    )
    """
  private static let correctionsOfWave: SQL =
    "CREATE INDEX wave_corrections_by_wave ON wave_corrections (wave_id, made_at, id)"
}
