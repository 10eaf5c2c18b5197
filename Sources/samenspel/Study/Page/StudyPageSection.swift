import Diagrams
import Language
import Markup

/// One result on a page: sentences, picture with its words, tables, quotes, and what the figures do not say.
struct StudyPageSection {
  private let result: StudyResult
  private let say: Speaker

  init(_ result: StudyResult, _ say: Speaker) {
    self.result = result
    self.say = say
  }

  var html: HTML {
    section(.id(result.key), .labelledBy(result.key + "-h")) {
      h2(.id(result.key + "-h")) { say(result.heading) }
      for sentence in result.sentences { p { say(sentence) } }
      if let picture = result.picture { drawing(picture) }
      for facts in result.tables where !facts.isForFiles { shownTable(facts) }
      quotes
      if !result.limits.isEmpty {
        div(.class("limits")) { for limit in result.limits { p { say(limit) } } }
      }
    }
  }

  /// The picture, and what one sees in it for whoever does not see it.
  private func drawing(_ picture: any ResearchPicture) -> HTML {
    let words = picture.text(in: say.language)
    return figure {
      figcaption { words.title }
      picture.html(in: say.language, idPrefix: "p-" + result.key)
      details {
        summary { say(Phrase(nl: "Deze tekening in woorden", en: "This picture in words")) }
        p { words.summary }
        ul { for sentence in words.sentences { li { sentence } } }
      }
    }
  }

  /// So many columns need all the room that paper has.
  private static let many = 10

  /// A table that becomes a block per row where there is little room: for that every cell carries the name of its column.
  private func shownTable(_ facts: ResultTable) -> HTML {
    let shown = facts.shown
    let name = say(facts.caption)
    return HTML {
      div(.class("scroll"), .role("group"), .focus(.inOrder), .aria("label", name)) {
        table(.role("table"), .when(shown.count > Self.many, .class("many"))) {
          caption { name }
          thead {
            tr(.role("row")) {
              for place in shown {
                th(.scope(.col), .role("columnheader"), .when(!facts.columns[place].isWords, .class("n"))) {
                  say(facts.columns[place].heading)
                }
              }
            }
          }
          tbody { for row in facts.rows { tr(.role("row")) { cells(row, of: facts, shown) } } }
        }
      }
      for note in facts.allNotes { p(.class("note")) { say(note) } }
    }
  }

  private func cells(_ row: [ResultTable.Cell], of facts: ResultTable, _ shown: [Int]) -> [HTML] {
    shown.enumerated().map { number, place in
      let cell = row[place]
      guard number > 0 else {
        return th(.scope(.row), .role("rowheader"), .class(cell.depthClass)) { cell.name(say) }
      }
      let column = facts.columns[place]
      return td(.role("cell"), .data("label", say(column.heading)), .when(!column.isWords, .class("n"))) {
        cell.text(say)
      }
    }
  }

  @HTMLBuilder private var quotes: HTML {
    if !result.quotes.isEmpty {
      ol(.class("quotes")) {
        for quote in result.quotes {
          li {
            p(.class("note")) { quote.title(say) }
            blockquote { p { quote.words } }
            for line in quote.foot { p(.class("note")) { line } }
          }
        }
      }
    }
  }
}

extension ResultTable.Cell {
  /// How deep a label stands, for the stylesheet: `d0` to `d6`.
  fileprivate var depthClass: String {
    if case .label(let path) = self { "d\(min(6, max(0, path.count - 1)))" } else { "d0" }
  }

  /// Without the indent that stands for depth on the terminal.
  fileprivate func name(_ say: Speaker) -> String {
    if case .label(let path) = self { path.last ?? "" } else { text(say) }
  }
}
