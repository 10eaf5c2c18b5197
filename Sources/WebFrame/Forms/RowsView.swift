import Language
import Markup
import Serving

/// Rows of questions as a table: one column per question, one row per thing, and a button for more rows that is an
/// ordinary submit button, so that it works without script.
func rowsView(_ rows: RowsField, of form: Form, _ say: Speaker) -> HTML {
  fieldset(.class("field-group rows"), .data("rows", rows.name)) {
    legend { say(rows.legend) }
    if let hint = rows.hint { p(.class("hint")) { say(hint) } }
    table(.class("rows-table"), .role("table")) {
      thead { tr(.role("row")) { headings(rows, say) } }
      tbody { for index in 0..<rows.count(in: form) { rowView(rows, index, of: form, say) } }
    }
    button(.type("submit"), .name(FrameField.moreRows), .value(rows.name), .class("button is-secondary")) {
      say(rows.more)
    }
    if form.isInConflict && rows.differs(in: form) { conflictRows(rows, of: form, say) }
  }
}

private func headings(_ rows: RowsField, _ say: Speaker) -> HTML {
  HTML {
    th(.scope(.col), .role("columnheader")) { span(.class("unseen")) { say(rows.rowName) } }
    for column in rows.columns {
      th(.scope(.col), .role("columnheader"), .id(headingID(rows, column))) {
        labelText(column, say)
        if let hint = column.hint { span(.class("hint")) { say(hint) } }
      }
    }
  }
}

private func rowView(_ rows: RowsField, _ index: Int, of form: Form, _ say: Speaker) -> HTML {
  let rowID = FieldID.of("\(rows.name).\(index)")
  return tr(.role("row")) {
    th(.scope(.row), .role("rowheader"), .id(rowID)) {
      span(.class("unseen")) { say(rows.rowName) + " " }
      String(index + 1)
    }
    for column in rows.columns {
      let cell = rows.cell(column, index, of: form)
      td(.role("cell"), .data("label", say(column.label)), .when(cell.problem != nil, .class("has-problem"))) {
        hintAndProblem(cell, say)
        control(cell, say, labelledBy: [headingID(rows, column), rowID])
      }
    }
  }
}

private func headingID(_ rows: RowsField, _ column: Field) -> String { FieldID.of("\(rows.name).\(column.name)") }

extension RowsField {
  /// How many rows the form shows: what was stored or typed, and on a request for more five on top of that.
  func count(in form: Form) -> Int {
    guard let entered = form.entered else { return min(max(shown, rows.count), Self.limit) }
    let typed = (entered.rowValues(name).keys.max() ?? -1) + 1
    let asked = entered[FrameField.moreRows] == name ? typed + 5 : typed
    return min(max(shown, asked), Self.limit)
  }

  /// Whether what was typed in these rows is something else than what is stored.
  func differs(in form: Form) -> Bool {
    (0..<count(in: form)).contains { index in
      columns.contains { column in
        let stored = index < rows.count ? rows[index][column.name] ?? [] : []
        let typed = form.entered?.rowValues(name)[index]?[column.name] ?? []
        return index < rows.count ? typed != stored : typed.contains { !$0.isEmpty && $0 != column.value }
      }
    }
  }

  /// The question at this place with its answer. Whether an answer is required is a matter of the row, not of the cell.
  func cell(_ column: Field, _ index: Int, of form: Form) -> Field {
    var cell = column
    cell.name = Self.cell(name, index, column.name)
    cell.hint = nil
    cell.isOptional = true
    if index < rows.count, let stored = rows[index][column.name] { cell.values = stored }
    guard let entered = form.entered, entered.rowValues(name)[index] != nil else { return cell }
    return form.filled(cell)
  }
}
