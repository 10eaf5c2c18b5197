public import Markup

/// One step of how something came about.
public struct StoryStep: Sendable {
  /// What the step is.
  public let name: String
  /// Whether it is where one is now.
  public let isCurrent: Bool
  /// What there is to say, with links to the steps themselves.
  public let content: HTML

  /// A step with markup in it.
  public init(_ name: String, isCurrent: Bool = false, @MarkupBuilder<HTMLVocabulary> content: () -> HTML) {
    self.name = name
    self.isCurrent = isCurrent
    self.content = content()
  }
}

/// How something came about and what became of it: steps under one another along a line, the first one first. It stands
/// under a heading of the second level.
public func storyView(_ steps: [StoryStep]) -> HTML {
  ol(.class("story")) {
    for step in steps {
      li(.when(step.isCurrent, .class("is-here")), .when(step.isCurrent, .aria("current", "step"))) {
        h3 { step.name }
        div { step.content }
      }
    }
  }
}
