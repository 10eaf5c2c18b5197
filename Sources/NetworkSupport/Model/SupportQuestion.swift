public import Access
public import CivilTime

/// What the client asks, in the client's own words. Every version is kept; the one with the highest number stands.
public struct SupportQuestion: Sendable, Hashable, Identifiable {
  public let id: QuestionID
  public let dossier: DossierID
  /// 1 for the first; doubles as the version a form carries back (0 when there was no question yet).
  public let number: Int
  public let words: String
  public let saidOn: CivilDate
  public let writtenBy: AccountID
  public let writtenAt: Instant

  public init(
    id: QuestionID, dossier: DossierID, number: Int, words: String, saidOn: CivilDate, writtenBy: AccountID,
    writtenAt: Instant
  ) {
    self.id = id
    self.dossier = dossier
    self.number = number
    self.words = words
    self.saidOn = saidOn
    self.writtenBy = writtenBy
    self.writtenAt = writtenAt
  }
}
