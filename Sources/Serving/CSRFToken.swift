import Crypto

/// The token that proves that a form came from our own page: derived from the session, different on every page.
///
/// It is HMAC-SHA-256 of a fixed text under the session's secret, hidden behind a random mask per page, so that a
/// compressed page gives nothing away about it (BREACH, CVE-2013-3587).
public enum CSRFToken {
  /// A token for one page.
  /// - Parameters:
  ///   - secret: the secret of the session.
  ///   - mask: 16 random bytes.
  public static func make(secret: String, mask: [UInt8]) -> String {
    Base64URL.encode(mask + zip(mask, core(secret)).map { $0 ^ $1 })
  }

  /// Whether the token belongs to the session with this secret. Takes as long for a nearly right one.
  public static func isValid(_ token: String, secret: String) -> Bool {
    guard let bytes = Base64URL.decode(token), bytes.count == 32 else { return false }
    let given = zip(bytes[..<16], bytes[16...]).map { $0 ^ $1 }
    return zip(given, core(secret)).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 128 bits of the HMAC: more than anyone can guess within a session.
  private static func core(_ secret: String) -> [UInt8] {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("samenspel form 1".utf8), using: SymmetricKey(data: Array(secret.utf8)))
    return Array(code.prefix(16))
  }
}
