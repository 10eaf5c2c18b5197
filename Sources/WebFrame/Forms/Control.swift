import Language
import Markup

/// The thing one types or chooses in, without its label.
func control(_ field: Field, _ say: Speaker, labelledBy: [String] = []) -> HTML {
  switch field.kind {
  case .longText(let rows):
    return textarea(
      .id(field.id), .name(field.name), .rows(rows), .describedBy(explanations(field)), .labelledBy(labelledBy),
      .required(field), .invalid(field)
    ) { field.value }
  case .select(let choices):
    return select(
      .id(field.id), .name(field.name), .describedBy(explanations(field)), .labelledBy(labelledBy), .required(field),
      .invalid(field)
    ) {
      for choice in choices {
        option(.value(choice.value), .when(choice.value == field.value, .selected)) { say(choice.label) }
      }
    }
  case .checkboxes(let choices) where !labelledBy.isEmpty:
    return span(.class("choices-in-cell"), .role("group"), .labelledBy(labelledBy)) {
      for (index, choice) in choices.enumerated() {
        label {
          input(
            .type("checkbox"), .id(index == 0 ? field.id : "\(field.id)-\(index)"), .name(field.name),
            .value(choice.value), .when(field.values.contains(choice.value), .checked))
          say(choice.label)
        }
      }
    }
  case .checkbox:
    return input(
      .type("checkbox"), .id(field.id), .name(field.name), .value("1"), .labelledBy(labelledBy),
      .when(!field.values.isEmpty, .checked))
  default: return lineControl(field, labelledBy: labelledBy)
  }
}

/// A line to type in. Days, times and numbers are text too: browsers' own number fields lose what they do not
/// understand, and then nobody can say what to change.
private func lineControl(_ field: Field, labelledBy: [String]) -> HTML {
  input(
    .type(inputType(field.kind)), .id(field.id), .name(field.name), .value(field.value),
    .given(inputMode(field.kind)) { .inputmode($0) }, .given(field.autocomplete) { .autocomplete($0) },
    .when(isNarrow(field), .class("is-short")), .when(field.kind == .date, .data("kind", "date")),
    .describedBy(explanations(field)), .labelledBy(labelledBy), .required(field), .invalid(field))
}

private func inputType(_ kind: Field.Kind) -> String {
  switch kind {
  case .password: "password"
  case .email: "email"
  case .telephone: "tel"
  default: "text"
  }
}

private func inputMode(_ kind: Field.Kind) -> String? {
  switch kind {
  case .number: "decimal"
  case .date: "numeric"
  default: nil
  }
}

private func isNarrow(_ field: Field) -> Bool {
  switch field.kind {
  case .date, .time, .number: true
  default: field.isShort
  }
}

extension Attribute where Vocabulary == HTMLVocabulary {
  /// The ids of the elements that name this one, as a list; nothing when there are none.
  static func labelledBy(_ ids: [String]) -> Self {
    ids.isEmpty ? .none : .aria("labelledby", ids.joined(separator: " "))
  }
  static func required(_ field: Field) -> Self { .when(!field.isOptional, .aria("required", true)) }
  static func invalid(_ field: Field) -> Self { .when(field.problem != nil, .aria("invalid", true)) }
}
