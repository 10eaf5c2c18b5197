import Access
import Accountability
import CivilTime
import Language
import Markup
import Serving

/// *Mijn werk*: what waits for me by date, what I left unfinished, what has been quiet; nothing else.
struct HomePage: Sendable {
  let waiting: [WaitingItem]
  let unfinished: [UnfinishedForm]
  let today: CivilDate

  func page(_ say: Speaker, discard: FormState) -> Page {
    let due = waiting.filter { $0.reason == .due }.sorted(by: Self.isSooner)
    let quiet = waiting.filter { $0.reason == .quiet }
    return Page(
      title: say(FramePhrases.myWork), lead: say(HomePhrases.today(today)),
      content: HTML {
        section { waitingList(due, say) }
        if !unfinished.isEmpty { section { unfinishedList(say, discard) } }
        if !quiet.isEmpty {
          section {
            h2 { say(HomePhrases.quiet) }
            linkList(quiet.map { item($0, say) })
          }
        }
      })
  }

  private func waitingList(_ due: [WaitingItem], _ say: Speaker) -> HTML {
    HTML {
      h2 { say(HomePhrases.waiting) }
      if due.isEmpty { emptyState(say(HomePhrases.nothingWaits)) } else { linkList(due.map { item($0, say) }) }
    }
  }

  private func item(_ item: WaitingItem, _ say: Speaker) -> LinkItem {
    LinkItem(
      say(item.title), item.address, detail: item.detail.map { say($0) },
      mark: item.date.map { say($0.relative(to: today)) })
  }

  private func unfinishedList(_ say: Speaker, _ discard: FormState) -> HTML {
    HTML {
      h2 { say(HomePhrases.unfinished) }
      ul(.class("link-list")) {
        for form in unfinished {
          li {
            div {
              a(.href(form.address)) { form.name }
              p(.class("detail")) { say(HomePhrases.kept(form.kept)) }
            }
            throwAway(form, say, discard)
          }
        }
      }
    }
  }

  private func throwAway(_ form: UnfinishedForm, _ say: Speaker, _ discard: FormState) -> HTML {
    postForm(to: FrameRoute.drafts.address, .class("form-of-one-button")) {
      hidden(FrameField.csrf, discard.csrf)
      hidden(FrameField.page, form.address.string)
      hidden("home", "1")
      button(.type("submit"), .name("discard"), .value("1"), .class("button is-quiet")) {
        say(FramePhrases.discardDraft)
        span(.class("unseen")) { ": " + form.name }
      }
    }
  }

  /// Soonest first; what has no day comes last, in the order in which the workspaces gave it.
  private static func isSooner(_ a: WaitingItem, _ b: WaitingItem) -> Bool {
    switch (a.date, b.date) {
    case (let a?, let b?): a < b
    case (.some, nil): true
    default: false
    }
  }
}

/// A form that was left before it was sent.
struct UnfinishedForm: Sendable {
  let name: String
  let address: Address
  /// When its text was kept, in words.
  let kept: String

  init?(_ draft: Draft, _ visit: Visit) {
    guard let address = Address(local: draft.key), let name = draft.value(of: FrameField.draftName) else { return nil }
    self.name = name
    self.address = address
    kept = visit.say(visit.zone.phrase(of: draft.savedAt))
  }
}

extension FramePages {
  func home(_ visit: Visit) async throws -> Answer {
    let workspaces = self.workspaces
    let act = Act("work.see", .read, right: .workHere, on: .organisation(visit.actor.organisation))
    let outcome = try await services.ledger.look(act, by: visit.actor) { look in
      let items = try workspaces.flatMap { try $0.waiting(for: visit.actor, on: visit.today, look.connection) }
      look.shows(items.map(\.address.string))
      return items
    }
    let drafts = try await services.drafts.list(of: visit.actor.account)
    return outcome.answer { items in
      let home = HomePage(
        waiting: items, unfinished: drafts.compactMap { UnfinishedForm($0, visit) }, today: visit.today)
      return .page(home.page(visit.say, discard: visit.formState()))
    }
  }
}

enum HomePhrases {
  static func today(_ date: CivilDate) -> Phrase { date.withWeekday }
  static let waiting = Phrase(nl: "Wat op je wacht", en: "What waits for you")
  static let nothingWaits = Phrase(nl: "Er wacht nu niets op je.", en: "Nothing waits for you now.")
  static let unfinished = Phrase(nl: "Waar je mee bezig was", en: "What you were doing")
  static let quiet = Phrase(nl: "Waar het stil is", en: "Where it is quiet")
  static func kept(_ moment: String) -> Phrase {
    Phrase(nl: "Bewaard op \(moment). Nog niet verstuurd.", en: "Kept on \(moment). Not sent yet.")
  }
}
