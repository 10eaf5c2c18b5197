/// The frame's own style sheets and scripts, compiled in. Hashed once, when first asked for.
enum FrameAssets {
  static let sheets: [Asset] = [
    sheet("tokens.css", PackageResources.tokens_css), sheet("base.css", PackageResources.base_css),
    sheet("frame.css", PackageResources.frame_css), sheet("forms.css", PackageResources.forms_css),
    sheet("tables.css", PackageResources.tables_css), sheet("picture.css", PackageResources.picture_css),
    sheet("plans.css", PackageResources.plans_css), sheet("print.css", PackageResources.print_css),
  ]

  static let scripts: [Asset] = [
    module("focus.js", PackageResources.focus_js), module("menu.js", PackageResources.menu_js),
    module("draft.js", PackageResources.draft_js), module("rows.js", PackageResources.rows_js),
    module("dates.js", PackageResources.dates_js), module("drag.js", PackageResources.drag_js),
  ]

  static let icon = Asset(name: "icon.svg", type: "image/svg+xml", bytes: PackageResources.icon_svg)

  static let all = sheets + scripts + [icon]

  private static func sheet(_ name: String, _ bytes: [UInt8]) -> Asset {
    Asset(name: name, type: "text/css; charset=utf-8", bytes: bytes)
  }

  private static func module(_ name: String, _ bytes: [UInt8]) -> Asset {
    Asset(name: name, type: "text/javascript; charset=utf-8", bytes: bytes)
  }
}
