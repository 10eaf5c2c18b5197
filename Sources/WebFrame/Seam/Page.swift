public import Accountability
public import Markup

/// One page as the frame shows it: everything inside header and footer.
public struct Page: Sendable {
  /// The heading of the page and the first part of the window's title.
  public var title: String
  /// One sentence under the heading.
  public var lead: String?
  /// The way back: from the workspace's home to the page above this one. The page itself is added by the frame.
  public var breadcrumb: [Crumb]
  /// The sibling pages of this one.
  public var tabs: [Tab]
  /// The prefix of the workspace this page is in, which its link in the header then shows.
  public var workspace: String?
  /// The one thing to do here, as a button beside the heading.
  public var primaryAction: ActionLink?
  /// The page itself.
  public var content: HTML
  /// What belongs beside the text: a second column on a wide screen, below it on a narrow one.
  public var aside: HTML?
  /// What has to be changed in the form on this page. The title then starts with "Fout: " and a summary stands on top.
  public var formProblems: [FieldProblem]
  /// The scripts this page needs beside the frame's own.
  public var scripts: [Asset]
  /// The style sheets this page needs beside the frame's own.
  public var styles: [Asset]
  /// Whether the content may use the full width, as a picture with something beside it does.
  public var isWide: Bool

  /// A page; everything but title and content may be left out.
  public init(
    title: String, lead: String? = nil, breadcrumb: [Crumb] = [], tabs: [Tab] = [], workspace: String? = nil,
    primaryAction: ActionLink? = nil, content: HTML, aside: HTML? = nil, formProblems: [FieldProblem] = [],
    scripts: [Asset] = [], styles: [Asset] = [], isWide: Bool = false
  ) {
    self.title = title
    self.lead = lead
    self.breadcrumb = breadcrumb
    self.tabs = tabs
    self.workspace = workspace
    self.primaryAction = primaryAction
    self.content = content
    self.aside = aside
    self.formProblems = formProblems
    self.scripts = scripts
    self.styles = styles
    self.isWide = isWide
  }
}
