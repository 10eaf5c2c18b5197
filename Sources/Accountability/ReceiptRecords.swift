import CivilTime
import Storage

/// Receipts in the database.
enum ReceiptRecords {
  /// The value of the first post as JSON; nil when this is the first.
  static func outcome(of receipt: Receipt, _ c: any Connection) throws -> String? {
    try c.fetchValue(query(receipt))
  }

  /// What ``outcome(of:_:)`` asks.
  static func query(_ receipt: Receipt) -> SQL {
    """
    SELECT r.outcome FROM receipts r
    WHERE r.account_id = \(receipt.account) AND r.key = \(receipt.key) AND r.event = \(receipt.event)
      AND r.digest = \(receipt.digest) AND r.outcome IS NOT NULL
    """
  }

  /// Takes the receipt before anything else is written. Where two transactions run side by side the second is held up by the
  /// first at this row (not before its body asks something of the database, since the row waits in the queue), and is then run
  /// again by the database (serialisation failure) or stopped by the unique key: of its work nothing is kept.
  static func claim(_ receipt: Receipt, at now: Instant, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO receipts (account_id, key, event, digest, at)
      VALUES (\(receipt.account), \(receipt.key), \(receipt.event), \(receipt.digest), \(now))
      """)
  }

  static func keep(_ outcome: String, for receipt: Receipt, _ c: any Connection) throws {
    try c.queue(
      """
      UPDATE receipts SET outcome = \(outcome)
      WHERE account_id = \(receipt.account) AND key = \(receipt.key) AND event = \(receipt.event)
        AND digest = \(receipt.digest)
      """)
  }
}
