public import Accountability
public import Language
public import Markup

/// What to weigh before something is saved, at the top of its form; its heading takes the focus. Nothing is wrong, so it
/// looks like a notice and not like a problem. What people may choose stands below it, in the form itself; a point about one
/// field leads there.
public func considerationsView(_ points: [FieldProblem], title: Phrase, _ say: Speaker) -> HTML {
  HTML {
    if !points.isEmpty {
      div(
        .class("notice is-warning considerations"), .role("alert"), .aria("labelledby", "considerations-title")
      ) {
        h2(.id("considerations-title"), .focus(.byScript)) { say(title) }
        for point in points {
          p {
            if point.field.isEmpty {
              say(point.message)
            } else {
              a(.href(Address(fragment: FieldID.of(point.field)))) { say(point.message) }
            }
          }
        }
      }
    }
  }
}
