import CivilTime
import Language
import Markup
import Storage
import WebFrame

/// What changed in a dossier, newest first, each with a way to take it back.
struct HistoryPage {
  let reading: HistoryReading
  let zone: CivilZone
  let say: Speaker
  /// A state per button: each has its own key.
  let state: () -> FormState

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).sibling(.history, title: say(Words.title)) {
      if reading.lines.isEmpty {
        emptyState(say(Words.nothing))
      } else {
        ol(.class("history")) { for line in reading.lines { li { entry(line) } } }
        paginationView(Pagination(previous: nil, next: next), say)
      }
    }
  }

  private var next: Address? {
    reading.next.map { NetworkRoute.history(reading.dossier.id).address(query: [("before", $0.rawValue)]) }
  }

  @HTMLBuilder private func entry(_ line: HistoryLine) -> HTML {
    h2 {
      [say(line.event), line.subject.map { say($0) }].compactMap(\.self).joined(separator: ": ")
    }
    p(.class("detail")) { "\(line.actorName) · \(say(zone.phrase(of: line.at)))" }
    // A few changes are read at a glance; of something new it is enough to know that it is there.
    if line.fields.count > 3 {
      disclosure(say(Words.fields(line.fields.count))) { fields(line) }
    } else if !line.fields.isEmpty {
      fields(line)
    }
    if line.canUndo {
      actionButton(
        Words.undo, action: NetworkRoute.undo(reading.dossier.id, line.id).address, state: state(), say)
    }
  }

  private func fields(_ line: HistoryLine) -> HTML {
    definitionList(line.fields.map { field in Definition(say(field.label), change(field)) })
  }

  private func change(_ field: HistoryLine.Field) -> String {
    switch (field.before, field.after) {
    case (let before?, let after?): say(Words.became(before, after))
    case (nil, let after?): say(after)
    case (let before?, nil): say(Words.gone(before))
    case (nil, nil): ""
    }
  }
}

private enum Words {
  static let title = Phrase(nl: "Geschiedenis", en: "History")
  static let nothing = Phrase(nl: "Er is nog niets gewijzigd.", en: "Nothing has changed yet.")
  static let undo = Phrase(nl: "Terugdraaien", en: "Take back")

  static func fields(_ count: Int) -> Phrase {
    Phrase(nl: "\(count) dingen opgeschreven", en: "\(count) things written down")
  }

  static func became(_ before: Phrase, _ after: Phrase) -> Phrase {
    Phrase(nl: "\(after.nl) (was: \(before.nl))", en: "\(after.en) (was: \(before.en))")
  }

  static func gone(_ before: Phrase) -> Phrase {
    Phrase(nl: "leeg (was: \(before.nl))", en: "empty (was: \(before.en))")
  }
}
