import Language
import Markup

/// The header: the product's name, the workspaces, what is mine, and the language.
func banner(_ page: Page, in frame: Surroundings) -> HTML {
  header(.class("banner")) {
    div(.class("banner-row")) {
      a(.href(FrameRoute.home.address), .class("product")) { frame.product }
      if !frame.navigation.isEmpty { workspaces(page, in: frame) }
      personalLinks(page, in: frame)
    }
  }
}

private func workspaces(_ page: Page, in frame: Surroundings) -> HTML {
  nav(.class("workspaces"), .aria("label", frame.say(FramePhrases.workspaces))) {
    ul {
      for item in frame.navigation {
        li { navigationLink(item.name, item.address, isCurrent: item.prefix == page.workspace, "true") }
      }
    }
  }
}

private func personalLinks(_ page: Page, in frame: Surroundings) -> HTML {
  nav(.class("personal"), .aria("label", frame.say(FramePhrases.yours))) {
    ul {
      if let person = frame.person {
        li {
          navigationLink(
            frame.say(FramePhrases.myWork), FrameRoute.home.address,
            isCurrent: frame.address == FrameRoute.home.address, "page")
        }
        li { accountMenu(person, in: frame) }
      }
      li { languageSwitch(frame) }
    }
  }
}

private func accountMenu(_ person: String, in frame: Surroundings) -> HTML {
  details(.class("account-menu")) {
    summary { person }
    div {
      ul {
        li { a(.href(FrameRoute.account.address)) { frame.say(FramePhrases.myAccount) } }
        for item in frame.menu { li { a(.href(item.address)) { item.name } } }
      }
      form(.method(.post), .action(FrameRoute.signOut.address)) {
        hidden(FrameField.csrf, frame.csrf)
        button(.type("submit")) { frame.say(FramePhrases.signOut) }
      }
    }
  }
}

/// One button, in the other language, that comes back to this page.
private func languageSwitch(_ frame: Surroundings) -> HTML {
  let other: DisplayLanguage = frame.language == .nl ? .en : .nl
  return form(.class("language"), .method(.post), .action(FrameRoute.language.address)) {
    hidden("to", other.rawValue)
    hidden(FrameField.page, frame.address.string)
    button(.type("submit"), .lang(other.rawValue)) { other == .nl ? "Nederlands" : "English" }
  }
}

/// The footer: help, privacy, accessibility, version.
func siteFooter(_ frame: Surroundings) -> HTML {
  footer(.class("site-footer")) {
    div(.class("site-footer-row")) {
      ul {
        li { a(.href(FrameRoute.help.address)) { frame.say(FramePhrases.help) } }
        li { a(.href(FrameRoute.privacy.address)) { frame.say(FramePhrases.privacy) } }
        li { a(.href(FrameRoute.accessibility.address)) { frame.say(FramePhrases.accessibility) } }
        li { span { frame.product + " " + frame.version } }
      }
    }
  }
}
