import Language
public import Markup

/// A whole document: the page inside the frame.
public func document(_ page: Page, in frame: Surroundings) -> Document {
  Document(
    html(.lang(frame.language.rawValue)) {
      documentHead(page, in: frame)
      body(.given(frame.idleSeconds) { .data("idle", $0) }) {
        a(.href(Address(fragment: "inhoud")), .class("skip")) { frame.say(FramePhrases.skip) }
        banner(page, in: frame)
        pageView(page, in: frame)
        siteFooter(frame)
      }
    })
}

private func documentHead(_ page: Page, in frame: Surroundings) -> HTML {
  head {
    meta(.charsetUTF8)
    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
    meta(.name("robots"), .content("noindex"))
    title { windowTitle(page, in: frame) }
    link(.rel("icon"), .type("image/svg+xml"), .href(FrameAssets.icon.address))
    for sheet in FrameAssets.sheets + page.styles { link(.rel("stylesheet"), .href(sheet.address)) }
    for module in FrameAssets.scripts + page.scripts { script(.type("module"), .src(module.address)) }
  }
}

/// "Fout: Naaste toevoegen – Netwerk – Samenspel": the most particular first.
func windowTitle(_ page: Page, in frame: Surroundings) -> String {
  let workspace = frame.navigation.first { $0.prefix == page.workspace }?.name
  let parts = [page.title, workspace == page.title ? nil : workspace, frame.product].compactMap(\.self)
  return (page.formProblems.isEmpty ? "" : frame.say(FramePhrases.errorPrefix)) + parts.joined(separator: " – ")
}

private func pageView(_ page: Page, in frame: Surroundings) -> HTML {
  main(.id("inhoud"), .class("page"), .focus(.byScript)) {
    breadcrumbView(page, frame.say)
    if let words = frame.notice { notice(.done) { p { words } } }
    div(.class("heading")) {
      div {
        h1 { page.title }
        if let lead = page.lead { p(.class("lead")) { lead } }
      }
      if let action = page.primaryAction { actionLink(action) }
    }
    errorSummary(page.formProblems, frame.say)
    tabsView(page.tabs, frame.say)
    div(.class("columns"), .when(page.aside != nil, .class("has-beside"))) {
      div(.class("content"), .when(page.aside == nil && !page.isWide, .class("is-text"))) { page.content }
      if let beside = page.aside { div(.class("beside")) { beside } }
    }
  }
}

private func breadcrumbView(_ page: Page, _ say: Speaker) -> HTML {
  HTML {
    if !page.breadcrumb.isEmpty {
      nav(.class("breadcrumb"), .aria("label", say(FramePhrases.breadcrumb))) {
        ol {
          for crumb in page.breadcrumb { li { a(.href(crumb.address)) { crumb.name } } }
          li { span(.aria("current", "page")) { page.title } }
        }
      }
    }
  }
}

private func tabsView(_ tabs: [Tab], _ say: Speaker) -> HTML {
  HTML {
    if !tabs.isEmpty {
      nav(.class("tabs"), .aria("label", say(FramePhrases.tabs))) {
        ul { for tab in tabs { li { navigationLink(tab.name, tab.address, isCurrent: tab.isCurrent, "page") } } }
      }
    }
  }
}

func navigationLink(_ name: String, _ address: Address, isCurrent: Bool, _ kind: String) -> HTML {
  a(.href(address), .when(isCurrent, .aria("current", kind))) { name }
}
