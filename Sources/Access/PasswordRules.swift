import Foundation

/// A password as it is hashed: NFC, so that the same letters from another keyboard are the same password, and nothing else
/// changed (RFC 8265, OpaqueString).
struct Password: Sendable {
  let text: String

  init(_ typed: String) { text = typed.precomposedStringWithCanonicalMapping }

  var bytes: [UInt8] { Array(text.utf8) }
}

/// What a new password has to be. Length counts; composition does not (NIST SP 800-63B-4, 3.1.1.2; trust.md).
public struct PasswordRules: Sendable, Hashable {
  /// Characters (Unicode code points).
  public var least = 12
  /// Bytes in UTF-8: far over the 64 characters that must be accepted, and little enough to hash.
  public var mostBytes = 1024

  public init() {}

  /// - Parameter about: words that everybody who knows the person would try: name, login name, organisation.
  func check(_ password: Password, about: [String]) throws(PasswordProblem) {
    guard password.text.unicodeScalars.count >= least else { throw .tooShort(least: least) }
    guard password.text.utf8.count <= mostBytes else { throw .tooLong }
    guard !CommonPasswords.contains(password.text), !PasswordPattern.isObvious(password.text) else { throw .common }
    guard !PasswordPattern.isAbout(about, password.text) else { throw .aboutYou }
  }
}
