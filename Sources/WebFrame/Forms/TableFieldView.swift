import Language
import Markup
import Serving

/// A table of questions; in a conflict, the questions that two people answered differently stand above it, both answers
/// side by side.
func tableFieldView(_ asked: TableField, of form: Form, _ say: Speaker) -> HTML {
  let overtaken = form.isInConflict ? asked.overtaken(in: form) : []
  return fieldset(.class("field-group")) {
    legend { say(asked.legend) }
    if let hint = asked.hint { p(.class("hint")) { say(hint) } }
    for field in overtaken { conflictChoice(mine: form.filled(field), saved: field, say) }
    for name in asked.seen(in: form) { hidden(FrameField.seen, name) }
    table(
      .class(asked.columns.count == 1 ? "asked is-single" : "asked"), .role("table"), .aria("label", say(asked.legend))
    ) {
      thead { tr(.role("row")) { columnHeadings(asked, say) } }
      tbody {
        for (index, row) in asked.rows.enumerated() {
          rowOfQuestions(row, index, of: asked, in: form, leaving: Set(overtaken.map(\.name)), say)
        }
      }
    }
  }
}

private func columnHeadings(_ asked: TableField, _ say: Speaker) -> HTML {
  HTML {
    th(.scope(.col), .role("columnheader")) { say(asked.rowHeading) }
    for (index, column) in asked.columns.enumerated() {
      th(.scope(.col), .role("columnheader"), .id(columnID(asked, index))) { say(column) }
    }
  }
}

private func rowOfQuestions(
  _ row: TableField.Row, _ index: Int, of asked: TableField, in form: Form, leaving overtaken: Set<String>,
  _ say: Speaker
) -> HTML {
  let rowID = FieldID.of("\(asked.name).row\(index)")
  return tr(.role("row")) {
    th(.scope(.row), .role("rowheader")) {
      span(.id(rowID)) { row.name }
      if let detail = row.detail { span(.class("detail")) { detail } }
    }
    for (column, name) in asked.columns.enumerated() {
      cellView(
        column < row.cells.count ? row.cells[column] : .nothing, name: say(name),
        labelledBy: [rowID, columnID(asked, column)], in: form, leaving: overtaken, say)
    }
  }
}

private func cellView(
  _ cell: TableField.Cell, name: String, labelledBy: [String], in form: Form, leaving overtaken: Set<String>,
  _ say: Speaker
) -> HTML {
  switch cell {
  case .nothing: return td(.role("cell"), .class("is-empty"))
  case .question(let field, let words):
    let mine = form.filled(field)
    return td(.role("cell"), .when(mine.problem != nil, .class("has-problem"))) {
      label(.class("asked-name"), .for(field.id)) { name }
      hintAndProblem(mine, say)
      if overtaken.contains(field.name) {
        span(.class("detail")) { say(FramePhrases.choiceAbove) }
      } else {
        control(mine, say, labelledBy: labelledBy)
      }
      if let words { span(.class("detail")) { words } }
    }
  }
}

private func columnID(_ asked: TableField, _ index: Int) -> String { FieldID.of("\(asked.name).column\(index)") }

extension TableField {
  /// The questions that were answered differently here and by whoever saved first. Boxes are merged, not chosen.
  func overtaken(in form: Form) -> [Field] {
    questions.filter { field in field.kind != .checkbox && form.filled(field).values != field.values }
  }

  /// The boxes that were ticked when the form was made: for a form that comes back, when it was made first.
  func seen(in form: Form) -> [String] {
    guard let entered = form.entered, !form.isInConflict else {
      return questions.filter { $0.kind == .checkbox && !$0.values.isEmpty }.map(\.name)
    }
    return entered.all(FrameField.seen).filter { $0.hasPrefix(name + ".") }
  }
}
