/// Copies every row of some tables from one database to another, of whichever engines.
///
/// The source is read in one transaction, so that the copy is of one moment, and row by row, so that no table is in memory
/// whole. What arrived is read back and compared.
public struct DatabaseCopy: Sendable {
  private let source: any Database
  private let target: any Database
  /// Rows per transaction of the target.
  private let batch: Int

  public init(from source: any Database, to target: any Database, batch: Int = 2000) {
    self.source = source
    self.target = target
    self.batch = batch
  }

  /// Copies tables in this order; they are empty in the target, and laid out alike.
  ///
  /// - Parameter report: hears of every table how many rows it had, when they have arrived.
  /// - Throws: ``StorageError`` of either engine; ``Unequal`` when what arrived is not what was sent.
  public func run(
    _ tables: [TableLayout], report: @Sendable (TableLayout, Int) -> Void = { _, _ in }
  ) async throws -> [String: RowDigest] {
    let sent = try await send(tables)
    for table in tables {
      let arrived = try await digest(of: table, in: target)
      guard arrived == sent[table.name] else { throw Unequal(table: table.name) }
      report(table, arrived.count)
    }
    return sent
  }

  /// What arrived in a table is not what was sent.
  public struct Unequal: Error, Sendable, Hashable {
    public let table: String
  }

  private struct Parcel: Sendable {
    let table: TableLayout
    let rows: [[SQLValue]]
  }

  private func send(_ tables: [TableLayout]) async throws -> [String: RowDigest] {
    let handoff = Handoff<Parcel>(room: 4)
    async let sent = pack(tables, into: handoff)
    do {
      for await parcel in handoff.items {
        try await target.write { c in try c.insert(parcel.rows, into: parcel.table) }
        handoff.makeRoom()
      }
    } catch {
      handoff.abandon()
      _ = try? await sent
      throw error
    }
    return try await sent
  }

  private func pack(_ tables: [TableLayout], into handoff: Handoff<Parcel>) async throws -> [String: RowDigest] {
    defer { handoff.finish() }
    return try await source.read { [batch] c in
      var digests: [String: RowDigest] = [:]
      for table in tables {
        var digest = RowDigest()
        var rows: [[SQLValue]] = []
        try c.fetch(table.everything) { row in
          let values = table.typed(row)
          digest.add(values)
          rows.append(values)
          guard rows.count == batch else { return }
          try handoff.give(Parcel(table: table, rows: rows))
          rows.removeAll(keepingCapacity: true)
        }
        if !rows.isEmpty { try handoff.give(Parcel(table: table, rows: rows)) }
        digests[table.name] = digest
      }
      return digests
    }
  }

  private func digest(of table: TableLayout, in database: any Database) async throws -> RowDigest {
    try await database.read { c in
      var digest = RowDigest()
      try c.fetch(table.everything) { row in digest.add(table.typed(row)) }
      return digest
    }
  }
}
