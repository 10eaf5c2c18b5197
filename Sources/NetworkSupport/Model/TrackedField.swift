public import Accountability
public import Language

/// One field of an editable thing as its history keeps it: one text, or nothing. The one list of a thing's fields drives
/// what a history line says, what undo puts back, and what a conflict page shows.
public struct TrackedField<Subject: Sendable>: Sendable {
  public let name: String
  public let label: Phrase
  /// The field's value as stored text; nil when there is none.
  public let read: @Sendable (Subject) -> String?
  /// Puts a stored value back. False when the text is no value of this field.
  public let write: @Sendable (inout Subject, String?) -> Bool
  /// What a person reads for a stored value. `names` gives the names of people by id.
  public let show: @Sendable (_ stored: String, _ names: [String: String]) -> Phrase

  init(
    _ name: String, _ label: Phrase, read: @escaping @Sendable (Subject) -> String?,
    write: @escaping @Sendable (inout Subject, String?) -> Bool,
    show: @escaping @Sendable (String, [String: String]) -> Phrase
  ) {
    self.name = name
    self.label = label
    self.read = read
    self.write = write
    self.show = show
  }
}

/// A thing whose fields are listed once.
public protocol Tracked: Sendable {
  static var fields: [TrackedField<Self>] { get }
}

extension Tracked {
  public static func field(_ name: String) -> TrackedField<Self>? { fields.first { $0.name == name } }

  /// The changes that make `old` into this, in the order of the fields. No `old`: everything that has a value.
  public func changes(since old: Self?) -> [FieldChange] {
    Self.fields.compactMap { field in
      let before = old.flatMap(field.read)
      let after = field.read(self)
      return before == after ? nil : FieldChange(field.name, from: FieldValue(before), to: FieldValue(after))
    }
  }

  /// This with the changes taken back; nil when a value can no longer be read.
  public func undoing(_ changes: [FieldChange]) -> Self? {
    var copy = self
    for change in changes {
      guard let field = Self.field(change.field), field.write(&copy, change.before.text) else { return nil }
    }
    return copy
  }

  /// Of these changes, those that no longer stand: the field was changed again since.
  public func overtaken(_ changes: [FieldChange]) -> [FieldChange] {
    changes.filter { change in Self.field(change.field)?.read(self) != change.after.text }
  }

  /// What a conflict page shows of fields that two people wrote: what this one sent, and what is stored.
  public func conflictTexts(
    against stored: Self, names: [String: String], in language: DisplayLanguage
  ) -> [Conflict.Text] {
    Self.fields.map { field in
      func words(_ thing: Self) -> String {
        field.read(thing).map { field.show($0, names).text(in: language) } ?? ""
      }
      return Conflict.Text(field: field.name, label: field.label, written: words(self), stored: words(stored))
    }
  }
}
