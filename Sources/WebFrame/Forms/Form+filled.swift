import Accountability
import Serving

extension Form {
  /// What was typed into this form, when the page shows it again.
  var entered: FormData? {
    guard let entered = state.situation.entered, entered[FrameField.form] == key else { return nil }
    return entered
  }

  /// The version the form goes back with: the one its text was written from, so that a text that comes back from a draft
  /// or a problem still meets what others saved since. On a conflict page both texts are in view, so it is the new one.
  var carriedVersion: Int? {
    guard let version else { return nil }
    guard !isInConflict, let written = entered?.integer(FrameField.version) else { return version }
    return written
  }

  /// The field with what was typed in place of what is stored, and with its problem. `formView` does this for the
  /// fields in `parts`; a page that draws a question of its own making asks for it here.
  public func filled(_ field: Field) -> Field {
    var field = field
    let points = state.situation.problems + state.situation.considerations
    field.problem = entered == nil ? nil : points.first { $0.field == field.name }?.message
    guard let entered, field.kind != .hidden else { return field }
    field.values = field.kind == .password ? [] : entered.all(field.name)
    return field
  }
}
