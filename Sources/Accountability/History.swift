public import Access
public import CivilTime
public import Storage

public typealias HistoryEntryID = Identifier<HistoryEntry>

/// The thing that changed, by the workspace's own name for its kind: ("member", "0198…").
public struct HistoryThing: Sendable, Hashable, CustomStringConvertible {
  public let kind: String
  public let id: String

  public init(_ kind: String, _ id: String) {
    self.kind = kind
    self.id = id
  }

  public init<Subject>(_ kind: String, _ id: Identifier<Subject>) { self.init(kind, id.rawValue) }

  public init(_ object: ObjectReference) { self.init(object.kind.name, object.id) }

  public var description: String { "\(kind)/\(id)" }
}

/// One change of one thing: who, when, what, before and after.
public struct HistoryEntry: Sendable, Hashable, Identifiable {
  public let id: HistoryEntryID
  /// The protected object the thing belongs to.
  public let scopeKind: String
  public let scopeID: String
  public let thing: HistoryThing
  /// The version the thing had after the change; 1 for its making.
  public let version: Int
  public let at: Instant
  public let account: AccountID
  /// What the actor was called when it happened.
  public let actorName: String
  public let event: String
  public let changes: [FieldChange]
  /// The entry that this one takes back.
  public let undoes: HistoryEntryID?
}

/// What it takes to undo an entry. Undoing is a new change by the workspace, which knows its fields and its rules: it sets
/// `fields`, raises the version and records that with `undoes`. (Closures registered per kind would have hidden those rules
/// from the workspace's own tests.)
public struct Undoing: Sendable, Hashable {
  public let entry: HistoryEntry
  /// The fields as they were before the entry.
  public let fields: [String: FieldValue]
  /// Fields that were changed again after the entry: undoing would take that back too. Empty when undoing is safe.
  public let changedSince: [String]
  /// The thing's version as history knows it.
  public let currentVersion: Int
  /// Whether an earlier undo of this entry stands.
  public let isUndone: Bool
}

/// The changes of things, oldest kept as well as newest.
public enum History {
  /// One thing's changes, newest first.
  public static func list(of thing: HistoryThing, limit: Int = 50, _ c: any Connection) throws -> [HistoryEntry] {
    try HistoryRecords.entries(
      where: "h.thing_kind = \(thing.kind) AND h.thing_id = \(thing.id)", order: "h.version DESC, h.id DESC",
      limit: limit, c)
  }

  /// Everything that changed in a protected object, newest first.
  /// - Parameter before: only what came before this entry, for the next page of the list.
  public static func list(
    within scope: ObjectReference, before: HistoryEntry? = nil, limit: Int = 50, _ c: any Connection
  ) throws -> [HistoryEntry] {
    let earlier: SQL = before.map { " AND (h.at < \($0.at) OR (h.at = \($0.at) AND h.id < \($0.id)))" } ?? .empty
    return try HistoryRecords.entries(
      where: "h.scope_kind = \(scope.kind.name) AND h.scope_id = \(scope.id)" + earlier, order: "h.at DESC, h.id DESC",
      limit: limit, c)
  }

  /// - Returns: nil when there is no such entry.
  public static func entry(_ id: HistoryEntryID, _ c: any Connection) throws -> HistoryEntry? {
    try HistoryRecords.entries(where: "h.id = \(id)", order: "h.id", limit: 1, c).first
  }

  /// The last change of a thing; nil when nothing is known of it.
  public static func latest(of thing: HistoryThing, _ c: any Connection) throws -> HistoryEntry? {
    try list(of: thing, limit: 1, c).first
  }

  /// What it takes to undo an entry.
  /// - Returns: nil when there is no such entry within this object.
  public static func undoing(
    _ id: HistoryEntryID, within scope: ObjectReference, _ c: any Connection
  ) throws -> Undoing? {
    guard let entry = try entry(id, c), entry.scopeKind == scope.kind.name, entry.scopeID == scope.id else {
      return nil
    }
    let later = try HistoryRecords.entries(
      where: "h.thing_kind = \(entry.thing.kind) AND h.thing_id = \(entry.thing.id) AND h.version > \(entry.version)",
      order: "h.version, h.id", limit: Int(Int32.max), c)
    let own = Set(entry.changes.map(\.field))
    let again = Set(later.flatMap(\.changes).map(\.field)).intersection(own)
    return Undoing(
      entry: entry, fields: Dictionary(entry.changes.map { ($0.field, $0.before) }, uniquingKeysWith: { a, _ in a }),
      changedSince: again.sorted(), currentVersion: later.last?.version ?? entry.version,
      isUndone: later.contains { $0.undoes == entry.id })
  }

  static func add(_ entry: HistoryEntry, _ c: any Connection) throws { try HistoryRecords.insert(entry, c) }
}
