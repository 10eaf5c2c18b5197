public import Access
public import CivilTime
public import People
public import Storage

public typealias LogLineID = Identifier<LogLine>

/// One line of the access log (NEN 7513): who did what, when, where, to what, why, and by which rule. Written once, never
/// changed; it holds ids and codes, so that the log does not itself become a second file about people.
public struct LogLine: Sendable, Hashable, Identifiable {
  /// The format of lines written now. What it means for sealing stands in `LogEncoding`.
  public static let currentFormat = 1

  public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
    case done
    case refused
    /// The same post came again; nothing was done a second time.
    case repeated
  }

  public let id: LogLineID
  public let format: Int
  public let at: Instant
  public let event: String
  public let action: ActionKind
  public let outcome: Outcome
  /// `Refusal.code`; nil unless refused.
  public let refusal: String?
  public let purpose: String?
  public let ground: String?
  /// nil when nobody knows who it was: a failed sign-in.
  public let account: AccountID?
  /// The role that the rule gave the right to; nil when refused.
  public let role: Role?
  public let onBehalfOf: PersonID?
  public let organisation: OrganisationID?
  public let sessionHash: String?
  public let accessPoint: AccessPoint
  public let client: PersonID?
  public let objectKind: String?
  public let objectID: String?
  public let objectPart: String?
  /// The ids that a list showed.
  public let shown: [String]
  /// Other things that the act reached, as "kind/id".
  public let touched: [String]
  /// Keyed hash of what was searched for.
  public let queryHash: String?
  public let hits: Int?
  /// The reason of emergency access; nil when it was not one.
  public let emergencyReason: String?
  /// The name of the rule that allowed it.
  public let rule: String?
  public let permission: String?

  public var isEmergency: Bool { emergencyReason != nil }
}
