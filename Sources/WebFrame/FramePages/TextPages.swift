import Language
import Markup

/// Pages of text: help, privacy, accessibility.
enum TextPages {
  static func page(_ route: FrameRoute, _ say: Speaker) -> Page {
    let (title, sections) =
      switch route {
      case .privacy: (TextPhrases.privacyTitle, TextPhrases.privacy)
      case .accessibility: (TextPhrases.accessibilityTitle, TextPhrases.accessibility)
      default: (TextPhrases.helpTitle, TextPhrases.help)
      }
    return Page(
      title: say(title),
      content: HTML {
        for part in sections {
          section {
            h2 { say(part.title) }
            for paragraph in part.paragraphs { p { say(paragraph) } }
          }
        }
      })
  }
}

/// A heading with paragraphs under it.
struct TextSection: Sendable {
  let title: Phrase
  let paragraphs: [Phrase]

  init(_ title: Phrase, _ paragraphs: Phrase...) {
    self.title = title
    self.paragraphs = paragraphs
  }
}
