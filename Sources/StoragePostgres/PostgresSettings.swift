/// How the pool of connections behaves.
public struct PostgresSettings: Sendable {
  /// Connections, and as many threads: libpq waits on the thread that asks.
  public var connections = 16
  /// How long to wait for the server to answer a new connection, in seconds. The address may say otherwise.
  public var connectTimeout = 5
  /// How long one statement may take before the server stops it, in seconds.
  public var statementTimeout = 30
  /// How often a write that another one overtook is tried again.
  public var retries = 12
  /// Tables are looked up and made in this schema, which is made when it is not there; nil for the server's own default.
  /// Small letters, digits and underscores.
  public var schema: String?
  /// Hears what the server remarks, one line at a time.
  public var notice: @Sendable (String) -> Void = { _ in }

  public init() {}
}
