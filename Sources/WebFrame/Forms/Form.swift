public import Language
public import Markup

/// A form as plain values: what it asks and what it carries. `formView` draws it.
///
/// Give the fields the *stored* values. What was typed (after a problem, from a draft, in a conflict) is laid over them
/// by the frame, by name, so a page only knows one way to fill its form.
public struct Form: Sendable {
  /// What the form carries besides its fields.
  public var state: FormState
  /// Where it is sent.
  public var action: Address
  /// The element's own id, for a script that works the form; nil when none does.
  public var id: String?
  /// Which form of its page it is. By default the address it is sent to.
  public var key: String
  /// The version of the thing it was made from, when that thing can be changed by others.
  public var version: Int?
  /// What it asks, in order.
  public var parts: [FormPart]
  /// The words on the button: a verb first.
  public var submit: Phrase
  /// The way out without saving.
  public var cancel: ActionLink?
  /// What *Mijn werk* calls it when it is left unfinished; nil: what is typed is not kept as a draft. One per page.
  public var draftName: Phrase?
  /// Whether the button takes something away, which its look then says.
  public var isDestructive: Bool

  /// A form that asks these things.
  public init(
    state: FormState, action: Address, key: String? = nil, version: Int? = nil, parts: [FormPart] = [], submit: Phrase,
    cancel: ActionLink? = nil, draftName: Phrase? = nil, isDestructive: Bool = false
  ) {
    self.state = state
    self.action = action
    self.key = key ?? action.string
    self.version = version
    self.parts = parts
    self.submit = submit
    self.cancel = cancel
    self.draftName = draftName
    self.isDestructive = isDestructive
  }

  /// A form that asks these things, one under the other.
  public init(
    state: FormState, action: Address, key: String? = nil, version: Int? = nil, fields: [Field], submit: Phrase,
    cancel: ActionLink? = nil, draftName: Phrase? = nil, isDestructive: Bool = false
  ) {
    self.init(
      state: state, action: action, key: key, version: version, parts: fields.map(FormPart.field), submit: submit,
      cancel: cancel, draftName: draftName, isDestructive: isDestructive)
  }

  /// Whether it may use the full width of the page, as a table of questions does.
  var isWide: Bool {
    parts.contains { part in
      if case .table = part { true } else { false }
    }
  }

  /// Whether what is typed is kept as a draft.
  public var isDraftable: Bool { draftName != nil }
}

/// A part of a form.
public enum FormPart: Sendable {
  /// One question.
  case field(Field)
  /// Questions that belong together, under a heading of their own.
  case group(FieldGroup)
  /// Many of the same at once, in rows.
  case rows(RowsField)
  /// Questions laid out as a table.
  case table(TableField)
  /// Something that is not a question, or a question of its own making (see `Form.filled`).
  case markup(HTML)
}

/// Questions that belong together, under one legend.
public struct FieldGroup: Sendable {
  /// What the questions are about.
  public var legend: Phrase
  /// What helps to answer them.
  public var hint: Phrase?
  /// The questions.
  public var fields: [Field]

  /// Questions under a legend.
  public init(_ legend: Phrase, hint: Phrase? = nil, fields: [Field]) {
    self.legend = legend
    self.hint = hint
    self.fields = fields
  }
}
