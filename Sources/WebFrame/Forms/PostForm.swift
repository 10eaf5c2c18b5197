import Markup

/// A form that does something when it is sent.
func postForm(
  to action: Address, _ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML
) -> HTML {
  form(.method(.post), .action(action), .all(attributes), content: content)
}
