/// Attributes of forms, fields and buttons.
extension Attribute where Vocabulary == HTMLVocabulary {
  /// Where a form goes.
  public static func action(_ address: Address) -> HTMLAttribute { Attribute("action", address.string) }

  /// Where a form goes by this button.
  public static func formaction(_ address: Address) -> HTMLAttribute { Attribute("formaction", address.string) }

  /// Whether a form asks (`get`) or changes something (`post`).
  public static func method(_ method: FormMethod) -> HTMLAttribute { Attribute("method", method.rawValue) }

  /// How a form is sent; only a form with files needs it.
  public static func enctype(_ encoding: FormEncoding) -> HTMLAttribute { Attribute("enctype", encoding.rawValue) }

  /// The browser shows no bubbles of its own; we say what to do, on the page.
  public static var novalidate: HTMLAttribute { Attribute("novalidate", isOn: true) }

  /// This button sends the form unchecked.
  public static var formnovalidate: HTMLAttribute { Attribute("formnovalidate", isOn: true) }

  /// The id of the field that a label names.
  public static func `for`(_ id: String) -> HTMLAttribute { Attribute("for", id) }

  /// The id of the form that a field or button belongs to, when it stands outside it.
  public static func form(_ id: String) -> HTMLAttribute { Attribute("form", id) }

  /// The name under which a field is sent.
  public static func name(_ name: String) -> HTMLAttribute { Attribute("name", name) }

  /// What stands in a field, or what a choice sends.
  public static func value(_ value: String) -> HTMLAttribute { Attribute("value", value) }

  /// A whole number as value.
  public static func value(_ value: Int) -> HTMLAttribute { Attribute("value", .integer(value)) }

  /// The kind of field, button, script or link: `text`, `submit`, `module`.
  public static func type(_ type: String) -> HTMLAttribute { Attribute("type", type) }

  /// The name of an option group.
  public static func label(_ text: String) -> HTMLAttribute { Attribute("label", text) }

  /// What a browser may fill in by itself: `name`, `email`, `off`. See WCAG 2.2, 1.3.5.
  public static func autocomplete(_ purpose: String) -> HTMLAttribute { Attribute("autocomplete", purpose) }

  /// Which keyboard a phone shows: `numeric`, `decimal`, `email`.
  public static func inputmode(_ mode: String) -> HTMLAttribute { Attribute("inputmode", mode) }

  /// What the Enter key of a phone says: `next`, `search`.
  public static func enterkeyhint(_ hint: String) -> HTMLAttribute { Attribute("enterkeyhint", hint) }

  /// Where a phone begins words with a capital: `none`, `sentences`.
  public static func autocapitalize(_ rule: String) -> HTMLAttribute { Attribute("autocapitalize", rule) }

  /// The id of a ``datalist(_:content:)`` with suggestions.
  public static func list(_ id: String) -> HTMLAttribute { Attribute("list", id) }

  /// An example of what a field takes. Never instead of a label.
  public static func placeholder(_ text: String) -> HTMLAttribute { Attribute("placeholder", text) }

  /// What a field must look like, as a regular expression.
  public static func pattern(_ expression: String) -> HTMLAttribute { Attribute("pattern", expression) }

  /// Which kinds of file a field takes.
  public static func accept(_ kinds: String) -> HTMLAttribute { Attribute("accept", kinds) }
}

/// Attributes of fields that are numbers, or that are there or not.
extension Attribute where Vocabulary == HTMLVocabulary {
  public static func minlength(_ count: Int) -> HTMLAttribute { Attribute("minlength", .integer(count)) }
  public static func maxlength(_ count: Int) -> HTMLAttribute { Attribute("maxlength", .integer(count)) }
  public static func rows(_ count: Int) -> HTMLAttribute { Attribute("rows", .integer(count)) }
  public static func cols(_ count: Int) -> HTMLAttribute { Attribute("cols", .integer(count)) }
  public static func size(_ count: Int) -> HTMLAttribute { Attribute("size", .integer(count)) }

  /// The smallest value: a number, date or time as text.
  public static func min(_ value: String) -> HTMLAttribute { Attribute("min", value) }
  /// The largest value: a number, date or time as text.
  public static func max(_ value: String) -> HTMLAttribute { Attribute("max", value) }
  /// The step between values: a number, or `any`.
  public static func step(_ value: String) -> HTMLAttribute { Attribute("step", value) }

  public static var checked: HTMLAttribute { .checked(true) }
  public static func checked(_ isOn: Bool) -> HTMLAttribute { Attribute("checked", isOn: isOn) }
  public static var selected: HTMLAttribute { .selected(true) }
  public static func selected(_ isOn: Bool) -> HTMLAttribute { Attribute("selected", isOn: isOn) }
  public static var disabled: HTMLAttribute { .disabled(true) }
  public static func disabled(_ isOn: Bool) -> HTMLAttribute { Attribute("disabled", isOn: isOn) }
  public static var required: HTMLAttribute { .required(true) }
  public static func required(_ isOn: Bool) -> HTMLAttribute { Attribute("required", isOn: isOn) }
  public static var readonly: HTMLAttribute { .readonly(true) }
  public static func readonly(_ isOn: Bool) -> HTMLAttribute { Attribute("readonly", isOn: isOn) }
  public static var multiple: HTMLAttribute { Attribute("multiple", isOn: true) }
  public static var autofocus: HTMLAttribute { Attribute("autofocus", isOn: true) }
}

/// Whether a form asks or changes.
public enum FormMethod: String, Sendable {
  case get, post
}

/// How a form is sent.
public enum FormEncoding: String, Sendable {
  case urlEncoded = "application/x-www-form-urlencoded"
  case multipart = "multipart/form-data"
}
