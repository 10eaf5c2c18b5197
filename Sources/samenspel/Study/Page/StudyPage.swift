import Diagrams
import Language
import Markup

/// Results as one page to keep: everything in the file, no script, nothing from elsewhere.
struct StudyPage {
  let heading: Phrase
  /// Under the title.
  var lead: [Phrase] = []
  let results: [StudyResult]

  func document(_ say: Speaker) -> Document {
    Document(
      html(.lang(say.language.rawValue)) {
        head {
          meta(.charsetUTF8)
          meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
          meta(.name("generator"), .content("samenspel " + Release.version))
          title { say(heading) }
          style(Self.sheet)
          style(ResearchPictures.stylesheet)
        }
        body {
          a(.class("skip"), .href(Address(fragment: "inhoud"))) {
            say(Phrase(nl: "Naar de inhoud", en: "To the content"))
          }
          header {
            h1 { say(heading) }
            for line in lead { p(.class("lead")) { say(line) } }
          }
          if results.count > 1 { contents(say) }
          main(.id("inhoud")) { for result in results { StudyPageSection(result, say).html } }
        }
      })
  }

  private func contents(_ say: Speaker) -> HTML {
    nav(.aria("label", say(Phrase(nl: "Inhoud", en: "Contents")))) {
      ol {
        for result in results {
          li { a(.href(Address(fragment: result.key))) { say(result.heading) } }
        }
      }
    }
  }
}
