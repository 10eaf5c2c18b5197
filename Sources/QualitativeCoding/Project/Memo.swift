/// A thought that somebody wrote down, and what it is about.
public struct Memo: Sendable, Hashable, Identifiable {
  public enum Subject: Sendable, Hashable {
    case project
    case source(Source.ID)
    case selection(Selection.ID)
    case coding(Coding.ID)
    case code(Code.ID)
    case `case`(Case.ID)
    case variable(Variable.ID)
    case round(Round.ID)
  }

  public var id: String
  public var title: String
  public var text: String
  public var author: Coder.ID?
  /// Microseconds since 1970 in UTC.
  public var at: Int64?
  public var about: [Subject]

  public init(
    id: String, title: String = "", text: String, author: Coder.ID? = nil, at: Int64? = nil, about: [Subject] = []
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.author = author
    self.at = at
    self.about = about
  }
}
