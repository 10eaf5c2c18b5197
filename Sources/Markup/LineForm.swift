/// How a line ends.
public enum LineCap: String, Sendable {
  case butt, round, square
}

/// How a line turns.
public enum LineJoin: String, Sendable {
  case miter, round, bevel
}

/// Which point of a text stands at its x.
public enum TextAnchor: String, Sendable {
  case start, middle, end
}

/// Which line of a text stands at its y.
public enum Baseline: String, Sendable {
  case alphabetic, middle, central, hanging
}
