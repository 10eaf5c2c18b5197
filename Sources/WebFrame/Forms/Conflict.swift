import Language
import Markup
import Serving

extension Form {
  /// Whether somebody else saved while this form was being filled in.
  var isInConflict: Bool { state.situation.hasConflict && entered != nil }
}

/// Says what happened and what to do.
func conflictNotice(_ say: Speaker) -> HTML {
  div(.class("notice is-warning"), .role("alert")) {
    h2 { say(FramePhrases.conflictTitle) }
    p { say(FramePhrases.conflictExplained) }
  }
}

/// One question of which both answers are shown, the own one still open to change; neither is lost.
func conflictChoice(mine: Field, saved: Field, _ say: Speaker) -> HTML {
  fieldset(.class("conflict")) {
    legend { say(mine.label) }
    div(.class("conflict-side")) {
      keepRadio(mine.name, "mine", FramePhrases.keepMine, isChosen: true, say)
      fieldView(mine, say)
    }
    div(.class("conflict-side")) {
      keepRadio(mine.name, "saved", FramePhrases.keepSaved, isChosen: false, say)
      div(.class("saved-text")) { savedText(saved, say) }
      for value in saved.values { hidden(FrameField.saved + saved.name, value) }
    }
  }
}

/// Rows of which both versions are shown; the choice is made for all rows together.
func conflictRows(_ rows: RowsField, of form: Form, _ say: Speaker) -> HTML {
  HTML {
    if !rows.rows.isEmpty {
      div(.class("notice is-warning"), .role("group"), .aria("label", say(rows.legend))) {
        keepRadio(rows.name, "mine", FramePhrases.keepMine, isChosen: true, say)
        keepRadio(rows.name, "saved", FramePhrases.keepSaved, isChosen: false, say)
        ul {
          for (index, row) in rows.rows.enumerated() {
            li {
              rows.columns.map { $0.answers(row[$0.name] ?? [], say) }.filter { !$0.isEmpty }.joined(separator: ", ")
              for column in rows.columns {
                for value in row[column.name] ?? [] {
                  hidden(FrameField.saved + RowsField.cell(rows.name, index, column.name), value)
                }
              }
            }
          }
        }
      }
    }
  }
}

private func keepRadio(_ name: String, _ value: String, _ words: Phrase, isChosen: Bool, _ say: Speaker) -> HTML {
  let id = FieldID.of(FrameField.keep + name + "." + value)
  return div(.class("choice")) {
    input(
      .type("radio"), .id(id), .name(FrameField.keep + name), .value(value), .when(isChosen, .checked))
    label(.for(id)) { say(words) }
  }
}

private func savedText(_ field: Field, _ say: Speaker) -> String {
  let text = field.answers(field.values, say)
  return text.isEmpty ? say(FramePhrases.nothingFilledIn) : text
}

extension Field {
  /// The answers as one reads them: the words of a choice, the text as typed.
  func answers(_ values: [String], _ say: Speaker) -> String {
    switch kind {
    case .select(let choices), .radios(let choices), .checkboxes(let choices):
      say.list(values.map { value in choices.first { $0.value == value }.map { say($0.label) } ?? value })
    case .checkbox: say(values.isEmpty ? FramePhrases.no : FramePhrases.yes)
    default: values.first ?? ""
    }
  }
}

extension FormData {
  /// The form with the choices of a conflict page carried out: where the saved text was chosen it takes the place of
  /// the own one.
  func settlingConflicts() -> FormData {
    let chosen = entries.filter { $0.name.hasPrefix(FrameField.keep) && $0.value == "saved" }
      .map { String($0.name.dropFirst(FrameField.keep.count)) }
    var settled = self
    for name in chosen {
      let isPart = { (candidate: String) in candidate == name || candidate.hasPrefix(name + ".") }
      settled = settled.removing(where: isPart)
      for entry in entries where entry.name.hasPrefix(FrameField.saved) {
        let original = String(entry.name.dropFirst(FrameField.saved.count))
        if isPart(original) { settled.append(original, entry.value) }
      }
    }
    return settled.removing { $0.hasPrefix(FrameField.keep) || $0.hasPrefix(FrameField.saved) }
  }
}
