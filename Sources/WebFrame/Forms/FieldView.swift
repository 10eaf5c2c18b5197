public import Language
public import Markup

/// One question: label above, then hint, then what has to be changed, then the field.
public func fieldView(_ field: Field, _ say: Speaker) -> HTML {
  switch field.kind {
  case .hidden: input(.type("hidden"), .name(field.name), .value(field.value))
  case .checkbox: tickBox(field, say)
  case .radios(let choices): choiceGroup(field, choices, type: "radio", say)
  case .checkboxes(let choices): choiceGroup(field, choices, type: "checkbox", say)
  default: labelledField(field, say)
  }
}

private func labelledField(_ field: Field, _ say: Speaker) -> HTML {
  div(.class("field"), .when(field.problem != nil, .class("has-problem"))) {
    label(.for(field.id)) { labelText(field, say) }
    hintAndProblem(field, say)
    control(field, say)
  }
}

func labelText(_ field: Field, _ say: Speaker) -> HTML {
  HTML {
    say(field.label)
    if field.isOptional { span(.class("optional")) { " (" + say(FramePhrases.optional) + ")" } }
  }
}

func hintAndProblem(_ field: Field, _ say: Speaker) -> HTML {
  HTML {
    if let hint = field.hint { p(.class("hint"), .id(field.id + "-hint")) { say(hint) } }
    if let problem = field.problem {
      p(.class("problem"), .id(field.id + "-problem")) {
        span(.class("unseen")) { say(FramePhrases.errorPrefix) }
        say(problem)
      }
    }
  }
}

/// The ids of what explains the field, for `aria-describedby`.
func explanations(_ field: Field) -> [String] {
  let ids = [field.hint == nil ? nil : field.id + "-hint", field.problem == nil ? nil : field.id + "-problem"]
  return ids.compactMap(\.self)
}

private func tickBox(_ field: Field, _ say: Speaker) -> HTML {
  div(.class("field"), .when(field.problem != nil, .class("has-problem"))) {
    hintAndProblem(field, say)
    div(.class("choice")) {
      input(
        .type("checkbox"), .id(field.id), .name(field.name), .value("1"),
        .when(!field.values.isEmpty, .checked), .describedBy(explanations(field)),
        .invalid(field))
      label(.for(field.id)) { say(field.label) }
    }
  }
}

private func choiceGroup(_ field: Field, _ choices: [Choice], type: String, _ say: Speaker) -> HTML {
  fieldset(
    .class("field"), .when(field.problem != nil, .class("has-problem")), .describedBy(explanations(field)),
    .when(type == "radio", .role("radiogroup")),
    .when(type == "radio" && !field.isOptional, .aria("required", true))
  ) {
    legend { labelText(field, say) }
    hintAndProblem(field, say)
    for (index, choice) in choices.enumerated() { oneChoice(field, choice, index, type, say) }
  }
}

private func oneChoice(_ field: Field, _ choice: Choice, _ index: Int, _ type: String, _ say: Speaker) -> HTML {
  // The first choice carries the field's own id, so that the error summary leads to it.
  let id = index == 0 ? field.id : "\(field.id)-\(index)"
  return div(.class("choice")) {
    input(
      .type(type), .id(id), .name(field.name), .value(choice.value),
      .when(field.values.contains(choice.value), .checked),
      .when(choice.hint != nil, .aria("describedby", id + "-hint")))
    label(.for(id)) { say(choice.label) }
    if let hint = choice.hint { p(.class("hint"), .id(id + "-hint")) { say(hint) } }
  }
}
