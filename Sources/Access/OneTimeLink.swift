public import CivilTime
public import Storage

public typealias OneTimeLinkID = Identifier<OneTimeLink>

/// A way to set a password without having one: works once, until a moment, for one purpose. The database keeps only a hash of
/// its secret.
public struct OneTimeLink: Sendable, Hashable, Identifiable {
  public enum Purpose: String, Sendable, Hashable, CaseIterable, Codable {
    /// Makes the first administrator. Printed by the program itself.
    case firstAdministrator
    /// Lets a new account set its password.
    case invitation
    /// Lets an account set another password.
    case reset
  }

  public let id: OneTimeLinkID
  public let purpose: Purpose
  /// Whose it is; nil for the first administrator, who has no account yet.
  public let account: AccountID?
  public let expiresAt: Instant
}
