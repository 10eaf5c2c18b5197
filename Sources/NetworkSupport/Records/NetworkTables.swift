import Storage

/// How the people of a network are laid out: identity on the member, what is asked again each time on (wave, member).
enum NetworkTables {
  static let migration = Migration(
    name: "network.2-network", after: ["network.1-dossiers"],
    statements: [
      members, membersOfDossier, membersOfPerson, contacts, safety, waves, openWave, entries, entriesOfMember,
      functions,
      ties,
    ])

  private static let members: SQL = """
    CREATE TABLE network_members (
      id \(.text) PRIMARY KEY,
      dossier_id \(.text) NOT NULL REFERENCES dossiers (id),
      person_id \(.text) NOT NULL REFERENCES people (id),
      name \(.text) NOT NULL CHECK (name <> ''),
      kind \(.text) NOT NULL CHECK (kind IN ('informal', 'volunteer', 'peerWorker', 'professional', 'organisation')),
      vip_moment \(.text) CHECK (vip_moment IN ('then', 'now', 'hoped')),
      vip_why \(.text),
      since_on \(.text),
      ending \(.text) CHECK (ending IN ('ended', 'died', 'contactLost')),
      ended_on \(.text),
      ending_note \(.text),
      limit_words \(.text),
      limit_hours \(.double) CHECK (limit_hours >= 0),
      limit_until \(.text),
      limit_not_for \(.text),
      visible_to \(.text) NOT NULL CHECK (visible_to IN ('onlyClient', 'contact', 'team')),
      version \(.integer) NOT NULL CHECK (version > 0),
      UNIQUE (dossier_id, id),
      CHECK (ending IS NOT NULL OR (ended_on IS NULL AND ending_note IS NULL)),
      CHECK (vip_moment IS NOT NULL OR vip_why IS NULL)
    )
    """
  private static let membersOfDossier: SQL =
    "CREATE INDEX network_members_by_dossier ON network_members (dossier_id, id)"
  private static let membersOfPerson: SQL = "CREATE INDEX network_members_by_person ON network_members (person_id)"

  private static let contacts: SQL = """
    CREATE TABLE member_contacts (
      member_id \(.text) PRIMARY KEY REFERENCES network_members (id),
      telephone \(.text),
      email \(.text),
      address \(.text),
      note \(.text),
      version \(.integer) NOT NULL CHECK (version > 0)
    )
    """

  private static let safety: SQL = """
    CREATE TABLE member_safety_flags (
      member_id \(.text) PRIMARY KEY REFERENCES network_members (id),
      reason \(.text),
      set_on \(.text),
      review_on \(.text),
      version \(.integer) NOT NULL CHECK (version > 0),
      CHECK ((reason IS NULL) = (set_on IS NULL)),
      CHECK (reason IS NOT NULL OR review_on IS NULL)
    )
    """

  private static let waves: SQL = """
    CREATE TABLE waves (
      id \(.text) PRIMARY KEY,
      dossier_id \(.text) NOT NULL REFERENCES dossiers (id),
      number \(.integer) NOT NULL CHECK (number > 0),
      opened_on \(.text) NOT NULL,
      updated_on \(.text) NOT NULL,
      closed_on \(.text),
      ties_version \(.integer) NOT NULL CHECK (ties_version > 0),
      UNIQUE (dossier_id, number)
    )
    """
  private static let openWave: SQL = "CREATE UNIQUE INDEX waves_open ON waves (dossier_id) WHERE closed_on IS NULL"

  private static let entries: SQL = """
    CREATE TABLE wave_entries (
      wave_id \(.text) NOT NULL REFERENCES waves (id),
      member_id \(.text) NOT NULL REFERENCES network_members (id),
      sphere \(.text) NOT NULL CHECK (sphere IN ('household', 'relatives', 'friends', 'neighbours', 'workOrSchool',
        'leisureAndFaith', 'fellowClients', 'professionals', 'unknown')),
      ring \(.integer) CHECK (ring IN (1, 2, 3)),
      quality \(.text) CHECK (quality IN ('supportive', 'ordinary', 'diluted', 'tense', 'broken', 'harmful')),
      direction \(.text) CHECK (direction IN ('toClient', 'fromClient', 'mutual')),
      initiative \(.text) CHECK (initiative IN ('client', 'member', 'both')),
      frequency \(.text) CHECK (frequency IN ('daily', 'severalTimesAWeek', 'weekly', 'severalTimesAMonth', 'monthly',
        'severalTimesAYear', 'rarely', 'never')),
      ways \(.text),
      distance \(.text),
      wish \(.text) CHECK (wish IN ('more', 'same', 'less', 'restore', 'end', 'noWish')),
      PRIMARY KEY (wave_id, member_id)
    )
    """
  private static let entriesOfMember: SQL = "CREATE INDEX wave_entries_by_member ON wave_entries (member_id)"

  private static let functions: SQL = """
    CREATE TABLE wave_functions (
      wave_id \(.text) NOT NULL,
      member_id \(.text) NOT NULL,
      way \(.text) NOT NULL CHECK (way IN ('gives', 'receives')),
      support_function \(.text) NOT NULL CHECK (support_function IN ('affective', 'cognitive', 'material', 'social',
        'guidance', 'advocacy')),
      PRIMARY KEY (wave_id, member_id, way, support_function),
      FOREIGN KEY (wave_id, member_id) REFERENCES wave_entries (wave_id, member_id)
    )
    """

  private static let ties: SQL = """
    CREATE TABLE member_ties (
      wave_id \(.text) NOT NULL,
      a \(.text) NOT NULL,
      b \(.text) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('know', 'strained', 'noContact', 'parent', 'partner', 'sibling')),
      parent \(.text),
      PRIMARY KEY (wave_id, a, b, kind),
      FOREIGN KEY (wave_id, a) REFERENCES wave_entries (wave_id, member_id),
      FOREIGN KEY (wave_id, b) REFERENCES wave_entries (wave_id, member_id),
      CHECK (a < b),
      CHECK ((kind = 'parent') = (parent IS NOT NULL)),
      CHECK (parent = a OR parent = b)
    )
    """
}
