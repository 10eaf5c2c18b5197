import CPostgres
import Storage

/// What a new connection asks of the server, beside what the address says.
struct ConnectionOptions {
  private let settings: [(String, String)]

  init(_ address: PostgresAddress, _ wanted: PostgresSettings) {
    let milliseconds = wanted.statementTimeout * 1000
    var options = [
      address.names("options") ?? "",
      "-c statement_timeout=\(milliseconds)", "-c idle_in_transaction_session_timeout=\(2 * milliseconds)",
      // Messages are read by this program, which knows them in one language.
      "-c lc_messages=C", "-c bytea_output=hex", "-c cursor_tuple_fraction=1.0", "-c extra_float_digits=1",
      "-c standard_conforming_strings=on",
    ]
    if let schema = wanted.schema { options.append("-c search_path=\(schema)") }
    settings = [
      ("dbname", address.text),
      ("connect_timeout", address.names("connect_timeout") ?? "\(wanted.connectTimeout)"),
      ("application_name", address.names("application_name") ?? "samenspel"),
      ("client_encoding", "UTF8"),
      ("options", options.joined(separator: " ")),
    ]
  }

  /// A connection, made or failed (`PQstatus` tells); nil without memory.
  func connect() -> OpaquePointer? {
    let names = CValues(settings.map { .text($0.0) })
    let values = CValues(settings.map { .text($0.1) })
    return names.withPointers { names in
      values.withPointers { values in PQconnectdbParams(names, values, 1) }
    }
  }
}
