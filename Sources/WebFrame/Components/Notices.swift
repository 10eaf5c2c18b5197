public import Language
public import Markup

/// What kind of news a notice brings.
public enum NoticeKind: Sendable {
  /// Something worth knowing.
  case information
  /// Something was done.
  case done
  /// Something to be careful with.
  case warning
}

/// A notice above or within the content.
public func notice(_ kind: NoticeKind = .information, @MarkupBuilder<HTMLVocabulary> content: () -> HTML) -> HTML {
  let name =
    switch kind {
    case .information: "notice"
    case .done: "notice is-done"
    case .warning: "notice is-warning"
    }
  return div(.class(name), .when(kind == .done, .role("status"))) { content() }
}

/// What stands where a list would be when there is nothing in it: why, and what to do.
public func emptyState(_ text: String, action: ActionLink? = nil) -> HTML {
  div(.class("empty")) {
    p { text }
    if let action { actionLink(action) }
  }
}

/// Somebody's own words, with who said them and when.
public func quotation(_ text: String, source: String? = nil) -> HTML {
  figure(.class("quote")) {
    blockquote { p { "“" + text + "”" } }
    if let source { figcaption { source } }
  }
}

/// Something one can open: a summary line with the rest under it.
public func disclosure(
  _ words: String, isOpen: Bool = false, @MarkupBuilder<HTMLVocabulary> content: () -> HTML
) -> HTML {
  details(.open(isOpen)) {
    summary { words }
    div(.class("opened")) { content() }
  }
}

/// The way to the previous and the next page of a long list.
public struct Pagination: Sendable {
  /// The page before this one.
  public let previous: Address?
  /// The page after this one.
  public let next: Address?
  /// Where one is, in words: "1 tot en met 50".
  public let position: String?

  /// A place in a long list.
  public init(previous: Address?, next: Address?, position: String? = nil) {
    self.previous = previous
    self.next = next
    self.position = position
  }
}

/// The way to the previous and the next page; nothing when there is only one.
public func paginationView(_ place: Pagination, _ say: Speaker) -> HTML {
  HTML {
    if place.previous != nil || place.next != nil {
      nav(.class("pages"), .aria("label", say(FramePhrases.pages))) {
        if let previous = place.previous { a(.href(previous), .rel("prev")) { say(FramePhrases.previousPage) } }
        if let position = place.position { span { position } }
        if let next = place.next { a(.href(next), .rel("next")) { say(FramePhrases.nextPage) } }
      }
    }
  }
}
