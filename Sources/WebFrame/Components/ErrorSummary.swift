public import Accountability
public import Language
public import Markup

/// What has to be changed, at the top of the page: its heading takes the focus, its lines lead to the fields.
public func errorSummary(_ problems: [FieldProblem], _ say: Speaker) -> HTML {
  HTML {
    if !problems.isEmpty {
      div(.class("error-summary"), .role("alert"), .aria("labelledby", "error-summary-title")) {
        h2(.id("error-summary-title"), .focus(.byScript)) { say(FramePhrases.errorSummaryTitle) }
        ul {
          for problem in problems {
            li {
              if problem.field.isEmpty {
                say(problem.message)
              } else {
                a(.href(Address(fragment: FieldID.of(problem.field)))) { say(problem.message) }
              }
            }
          }
        }
      }
    }
  }
}
