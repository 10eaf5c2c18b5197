// Look at everything that changed in a dossier, newest first, a page at a time.
// Right: dossier.see; lines about people the client does not show to the reader, contact details and reasons of flags are left
// out without the rights to see these. Event: dossier.history. Refusals: notAllowed(object).

public import Access
public import Accountability
public import CivilTime
public import Language
public import Storage

/// A page of history.
public struct HistoryReading: Sendable {
  public let dossier: Dossier
  public let lines: [HistoryLine]
  /// Where the next page begins; nil on the last page.
  public let next: HistoryEntryID?
  public let rights: Set<Right>
}

/// One change as a person reads it.
public struct HistoryLine: Sendable, Hashable, Identifiable {
  public struct Field: Sendable, Hashable {
    public let label: Phrase
    public let before: Phrase?
    public let after: Phrase?
  }

  public let id: HistoryEntryID
  public let at: Instant
  public let actorName: String
  public let event: Phrase
  /// What it is about: a person's name, what was agreed, a kind of support; nil for the dossier itself.
  public let subject: Phrase?
  public let member: MemberID?
  public let agreement: AgreementID?
  public let fields: [Field]
  /// Whether the reader may take this change back. Whether it still stands is seen when it is tried.
  public let canUndo: Bool
  /// Whether this change took another one back.
  public let isUndo: Bool
}

/// What changed in a dossier.
/// - Parameter before: the last line of the page before.
public func readHistory(
  of dossier: DossierID, before: HistoryEntryID? = nil, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<HistoryReading> {
  try await ledger.look(NetworkEvent.history.act(.read, .seeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let last = try before.flatMap { try History.entry($0, look.connection) }
    let entries = try History.list(within: .dossier(dossier), before: last, limit: pageSize + 1, look.connection)
    let words = try HistoryWords(look, head.dossier)
    let page = entries.prefix(pageSize)
    return HistoryReading(
      dossier: head.dossier, lines: page.compactMap(words.line), next: entries.count > pageSize ? page.last?.id : nil,
      rights: look.rights)
  }
}

private let pageSize = 50
