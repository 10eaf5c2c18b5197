import Storage

/// How what the client wants to decide is laid out: one thing with one version, a row per topic that was talked about.
enum VoiceTables {
  static let migration = Migration(
    name: "network.6-voice", after: ["network.1-dossiers", "access.1-accounts"], statements: [voices, points])

  private static let voices: SQL = """
    CREATE TABLE voices (
      dossier_id \(.text) PRIMARY KEY REFERENCES dossiers (id),
      said_on \(.text) NOT NULL,
      version \(.integer) NOT NULL CHECK (version > 0)
    )
    """

  private static let points: SQL = """
    CREATE TABLE voice_points (
      dossier_id \(.text) NOT NULL REFERENCES voices (dossier_id),
      topic \(.text) NOT NULL CHECK (topic IN ('whatAndHow', 'moment', 'duration', 'frequency', 'appointments',
        'withWhom')),
      words \(.text),
      weight \(.text) CHECK (weight IN ('influence', 'heard')),
      other_view \(.text),
      view_by \(.text) REFERENCES accounts (id),
      view_on \(.text),
      PRIMARY KEY (dossier_id, topic),
      CHECK ((other_view IS NULL) = (view_by IS NULL)),
      CHECK ((other_view IS NULL) = (view_on IS NULL))
    )
    """
}
