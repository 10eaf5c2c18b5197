import Access
import Language
import Markup
import WebFrame

/// The link that makes the first administrator, as the terminal says it.
enum FirstLink {
  static func phrase(for secret: LinkSecret, at site: String) -> Phrase {
    let link = site + FrameRoute.link(secret.value).address.string
    return Phrase(
      nl: "Er is nog geen beheerder. Open deze link om de eerste te worden; hij werkt één keer:\n  \(link)",
      en: "There is no administrator yet. Open this link to become the first; it works once:\n  \(link)")
  }
}
