public import CivilTime
public import People
public import Storage

/// A dossier as a list shows it.
public struct DossierListing: Sendable, Hashable, Identifiable {
  public let id: DossierID
  public let clientName: String
  public let openedOn: CivilDate
  public let closedOn: CivilDate?
  /// The client's contact; nil when nobody answers for the dossier now.
  public let responsible: String?
  /// The first moment to go on or stop with an agreement that has not ended.
  public let nextMoment: CivilDate?
}

/// One page of a list of dossiers, and what stands around it.
public struct DossierPage: Sendable, Hashable {
  public let dossiers: [DossierListing]
  /// Where the next page begins; nil on the last page.
  public let next: DossierCursor?
  /// The teams in which the reader works, by name.
  public var teams: [Team] = []
  /// Whether the reader may open a dossier in one of them.
  public var canOpen = false
}

/// The place in a list after which a page begins: the key and id of the last dossier that was shown, and in a search the
/// word that was found. Pages stay right when dossiers are added or closed in between.
public struct DossierCursor: Sendable, Hashable {
  let sortKey: String
  let id: DossierID
  let word: String?

  init(sortKey: String, id: DossierID, word: String? = nil) {
    self.sortKey = sortKey
    self.id = id
    self.word = word
  }

  /// What stands in an address. Keys and words hold letters, digits, spaces and hyphens, so `~` is free.
  public var code: String { ([id.rawValue, sortKey] + (word.map { [$0] } ?? [])).joined(separator: "~") }

  public init?(code: String) {
    let parts = code.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let id = DossierID(parts[0]) else { return nil }
    self.init(sortKey: parts[1], id: id, word: parts.count == 3 ? parts[2] : nil)
  }
}
