import Access
public import CivilTime
public import Storage

/// Throws away what this room keeps only for a while. The program does it once an hour.
public struct Housekeeping: Sendable {
  let database: any Database
  let timekeeper: any Timekeeper

  public init(database: any Database, timekeeper: any Timekeeper) {
    self.database = database
    self.timekeeper = timekeeper
  }

  /// Days for which a form that was sent is recognised when it is sent again.
  public static let receiptDays = 30

  /// Drafts past their date and old receipts.
  public func sweep() async throws {
    try await Drafts(database: database, timekeeper: timekeeper).sweep()
    let old = timekeeper.now.adding(days: -Housekeeping.receiptDays)
    try await database.write { c in
      try c.run("DELETE FROM receipts WHERE at <= \(old)")
    }
  }
}
