public import Language
public import Markup

/// A link to a page where something is done, looking like the button it stands for.
public func actionLink(_ link: ActionLink) -> HTML {
  a(.href(link.address), .class(link.weight == .primary ? "button" : "button is-secondary")) { link.name }
}

/// Several of them in a row.
public func actionLinks(_ links: [ActionLink]) -> HTML {
  HTML {
    if !links.isEmpty { div(.class("buttons")) { for link in links { actionLink(link) } } }
  }
}

/// One button that does something at once, with values it carries along.
public func actionButton(
  _ words: Phrase, action: Address, state: FormState, carrying values: [(String, String)] = [], version: Int? = nil,
  isDestructive: Bool = false, _ say: Speaker
) -> HTML {
  postForm(to: action, .class("form-of-one-button")) {
    hidden(FrameField.csrf, state.csrf)
    hidden(FrameField.receipt, state.receipt)
    hidden(FrameField.page, state.page)
    if let version { hidden(FrameField.version, String(version)) }
    for (name, value) in values { hidden(name, value) }
    button(.type("submit"), .class(isDestructive ? "button is-destructive" : "button is-secondary")) { say(words) }
  }
}
