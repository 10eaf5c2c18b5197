import CivilTime
import Crypto
import FoundationEssentials
import Storage

/// What the sealer adds to a line: its place in the chain.
///
/// `lineCode` is HMAC-SHA-256 over the line alone, `seal` is HMAC-SHA-256 over (seal before, sequence, moment of sealing, line
/// code), encoded by `CanonicalBytes`. The two apart tell a changed line from a moved one.
struct LogSeal: Sendable, Hashable {
  let sequence: Int64
  let lineID: String
  let sealedAt: Instant
  let keyName: String
  let lineCode: [UInt8]
  let seal: [UInt8]

  static func lineCode(of encoded: [UInt8], _ keys: Keyring) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(encoded), using: keys.logKey))
  }

  static func seal(
    after previous: [UInt8], sequence: Int64, sealedAt: Instant, lineCode: [UInt8], _ keys: Keyring
  ) -> [UInt8] {
    var encoding = CanonicalBytes()
    encoding.add(previous)
    encoding.add(sequence)
    encoding.add(sealedAt.microseconds)
    encoding.add(lineCode)
    return Array(HMAC<SHA256>.authenticationCode(for: Data(encoding.bytes), using: keys.logKey))
  }

  /// Puts a line at the end of the chain.
  init(sealing encoded: [UInt8], id lineID: String, after head: LogHead, at now: Instant, _ keys: Keyring) {
    self.lineID = lineID
    sequence = head.sequence + 1
    sealedAt = now
    keyName = keys.logKeyName
    lineCode = LogSeal.lineCode(of: encoded, keys)
    seal = LogSeal.seal(after: head.seal, sequence: sequence, sealedAt: now, lineCode: lineCode, keys)
  }

  /// Reads a row of `log_seals`, whose columns carry the prefix `seal_`.
  init(from row: Row) throws {
    sequence = try row.get("seal_sequence")
    lineID = try row.get("seal_line_id")
    sealedAt = try row.get("seal_sealed_at")
    keyName = try row.get("seal_key_name")
    lineCode = try row.get("seal_line_code")
    seal = try row.get("seal_seal")
  }

  var head: LogHead { LogHead(sequence: sequence, seal: seal) }
}
