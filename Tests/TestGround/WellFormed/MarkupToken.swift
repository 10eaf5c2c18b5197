/// A piece of a page as the strict reader sees it, with the place where it begins.
struct MarkupToken {
  enum Kind {
    case doctype
    case open(name: String, attributes: [(name: String, value: String?)], closesItself: Bool)
    case close(name: String)
    case text(String)
  }

  let kind: Kind
  /// Line and column, counted from 1.
  let place: MarkupPlace
}

struct MarkupPlace: Equatable, CustomStringConvertible {
  let line: Int
  let column: Int

  var description: String { "line \(line), column \(column)" }
}

/// Something a page may not have.
struct MarkupProblem: Error, Equatable, CustomStringConvertible {
  let sentence: String
  let place: MarkupPlace

  var description: String { "\(place): \(sentence)" }
}
