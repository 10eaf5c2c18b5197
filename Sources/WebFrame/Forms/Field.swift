public import Language

/// One question of a form.
public struct Field: Sendable, Hashable {
  /// How the question is answered.
  public enum Kind: Sendable, Hashable {
    /// A line of text.
    case text
    /// Several lines of text.
    case longText(rows: Int = 4)
    /// A day, typed as dd-mm-jjjj in one text field.
    case date
    /// A time, typed as uu:mm.
    case time
    /// A number, typed.
    case number
    /// An e-mail address.
    case email
    /// A telephone number.
    case telephone
    /// A password.
    case password
    /// One of a list that opens.
    case select([Choice])
    /// One of a few that are all in view.
    case radios([Choice])
    /// Any of a few.
    case checkboxes([Choice])
    /// Yes or no: one box with the label beside it.
    case checkbox
    /// Carried along, not shown.
    case hidden
  }

  /// The name under which the answer is sent.
  public var name: String
  /// The question, above the field.
  public var label: Phrase
  /// What helps to answer, under the label.
  public var hint: Phrase?
  /// How the question is answered.
  public var kind: Kind
  /// What is stored, or several values for `checkboxes`; a ticked `checkbox` has "1".
  public var values: [String]
  /// What has to be changed; set by the frame from the form's problems.
  public var problem: Phrase?
  /// Whether it may stay empty: the label then says "(optioneel)".
  public var isOptional: Bool
  /// The token for the browser's own filling in, such as `username` or `new-password`.
  public var autocomplete: String?
  /// Whether a short answer is expected, so that the field is narrow.
  public var isShort: Bool

  /// A question with one answer.
  public init(
    _ name: String, _ label: Phrase, hint: Phrase? = nil, kind: Kind = .text, value: String = "",
    isOptional: Bool = false, autocomplete: String? = nil, isShort: Bool = false
  ) {
    self.init(
      name, label, hint: hint, kind: kind, values: value.isEmpty ? [] : [value], isOptional: isOptional,
      autocomplete: autocomplete, isShort: isShort)
  }

  /// A question with several answers.
  public init(
    _ name: String, _ label: Phrase, hint: Phrase? = nil, kind: Kind, values: [String], isOptional: Bool = false,
    autocomplete: String? = nil, isShort: Bool = false
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.kind = kind
    self.values = values
    self.problem = nil
    self.isOptional = isOptional
    self.autocomplete = autocomplete
    self.isShort = isShort
  }

  /// The one answer, or empty.
  public var value: String { values.first ?? "" }

  /// The element's id on the page, which the error summary links to.
  public var id: String { FieldID.of(name) }
}

/// One answer among several.
public struct Choice: Sendable, Hashable {
  /// What is sent.
  public let value: String
  /// What is read.
  public let label: Phrase
  /// What helps to choose, under the label (radios and boxes only).
  public let hint: Phrase?

  /// An answer to choose.
  public init(_ value: String, _ label: Phrase, hint: Phrase? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
  }
}

/// Ids of fields: letters, digits, dot and hyphen only, so that a fragment finds them.
enum FieldID {
  static func of(_ name: String) -> String {
    "field-"
      + String(
        name.unicodeScalars.map { scalar in
          let isSafe = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          return isSafe ? Character(scalar) : "-"
        })
  }
}
