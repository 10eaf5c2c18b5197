public import Language
public import Markup

/// A form with everything it has to carry: token, key, page and version, and the notice of a kept draft or a conflict.
public func formView(_ form: Form, _ say: Speaker) -> HTML {
  HTML {
    if let kept = form.state.situation.draftKept, form.entered != nil { draftNotice(form, kept, say) }
    if form.isInConflict { conflictNotice(say) }
    postForm(
      to: form.action, .novalidate, .given(form.id) { .id($0) },
      .class(form.parts.isEmpty ? "form-of-one-button" : form.isWide ? "form is-wide" : "form"),
      .when(form.isDraftable, .data("draft", "on"))
    ) {
      carried(form, say)
      for part in form.parts { partView(part, of: form, say) }
      formButtons(form, say)
    }
  }
}

/// A form whose content is drawn by the page itself; it stands where `parts` would, before the button.
public func formView(_ form: Form, _ say: Speaker, @MarkupBuilder<HTMLVocabulary> content: () -> HTML) -> HTML {
  var form = form
  form.parts.append(.markup(content()))
  return formView(form, say)
}

private func partView(_ part: FormPart, of form: Form, _ say: Speaker) -> HTML {
  switch part {
  case .field(let field): questionView(field, of: form, say)
  case .group(let group):
    fieldset(.class("field-group")) {
      legend { say(group.legend) }
      if let hint = group.hint { p(.class("hint")) { say(hint) } }
      for field in group.fields { questionView(field, of: form, say) }
    }
  case .rows(let rows): rowsView(rows, of: form, say)
  case .table(let table): tableFieldView(table, of: form, say)
  case .markup(let markup): markup
  }
}

private func questionView(_ field: Field, of form: Form, _ say: Speaker) -> HTML {
  let mine = form.filled(field)
  return form.isInConflict && mine.values != field.values
    ? conflictChoice(mine: mine, saved: field, say) : fieldView(mine, say)
}

private func carried(_ form: Form, _ say: Speaker) -> HTML {
  HTML {
    hidden(FrameField.csrf, form.state.csrf)
    hidden(FrameField.receipt, form.state.receipt)
    hidden(FrameField.page, form.state.page)
    hidden(FrameField.form, form.key)
    if let version = form.carriedVersion { hidden(FrameField.version, String(version)) }
    if let name = form.draftName { hidden(FrameField.draftName, say(name)) }
    if let labels = FieldLabels(of: form, say).carried { hidden(FrameField.labels, labels) }
  }
}

func hidden(_ name: String, _ value: String) -> HTML { input(.type("hidden"), .name(name), .value(value)) }

private func formButtons(_ form: Form, _ say: Speaker) -> HTML {
  div(.class("buttons")) {
    button(.type("submit"), .class(form.isDestructive ? "button is-destructive" : "button")) { say(form.submit) }
    if let cancel = form.cancel { a(.href(cancel.address), .class("cancel")) { cancel.name } }
  }
}

/// Says that a kept text is shown and lets it be thrown away; the button belongs to a form of its own at the end.
private func draftNotice(_ form: Form, _ kept: String, _ say: Speaker) -> HTML {
  postForm(to: FrameRoute.drafts.address, .class("notice draft-notice")) {
    hidden(FrameField.csrf, form.state.csrf)
    hidden(FrameField.page, form.state.page)
    p { say(FramePhrases.draftKept(kept)) }
    button(.type("submit"), .name("discard"), .value("1"), .class("button is-quiet")) { say(FramePhrases.discardDraft) }
  }
}
