public import Markup

/// One line of a list of links.
public struct LinkItem: Sendable {
  /// What is read as the link.
  public let name: String
  /// Where it leads.
  public let address: Address
  /// What stands under it.
  public let detail: String?
  /// What stands before it: a day, a number.
  public let mark: String?

  /// A line that leads somewhere.
  public init(_ name: String, _ address: Address, detail: String? = nil, mark: String? = nil) {
    self.name = name
    self.address = address
    self.detail = detail
    self.mark = mark
  }
}

/// Links under one another, each with what is worth knowing before one follows it.
public func linkList(_ items: [LinkItem]) -> HTML {
  ul(.class("link-list")) {
    for item in items {
      li {
        if let mark = item.mark { span(.class("mark")) { mark } }
        div {
          a(.href(item.address)) { item.name }
          if let detail = item.detail { p(.class("detail")) { detail } }
        }
      }
    }
  }
}

/// One fact: what it is and what is known.
public struct Definition: Sendable {
  /// What it is.
  public let term: String
  /// What is known.
  public let content: HTML

  /// A fact with markup in it.
  public init(_ term: String, @MarkupBuilder<HTMLVocabulary> content: () -> HTML) {
    self.term = term
    self.content = content()
  }

  /// A fact in words.
  public init(_ term: String, _ text: String) { self.init(term) { text } }
}

/// Facts as two columns, terms left, with a thin line between them.
public func definitionList(_ definitions: [Definition]) -> HTML {
  dl(.class("facts")) {
    for definition in definitions {
      div {
        dt { definition.term }
        dd { definition.content }
      }
    }
  }
}
