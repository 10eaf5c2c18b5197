import Access
import Accountability
import CivilTime
import Language
import Markup
import People
import Serving
import Storage

/// The access log for the privacy officer: newest first, by day and by person. Looking at it is itself a line in it.
struct LogPage: Sendable {
  let entries: [LogEntry]
  let accounts: [Account]
  let labels: [String: Phrase]
  let hasMore: Bool
  let problems: [FieldProblem]

  func page(_ visit: Visit) -> Page {
    let say = visit.say
    return Page(
      title: say(AdminPhrases.log), lead: say(LogPhrases.lead),
      content: HTML {
        filter(visit)
        if entries.isEmpty {
          emptyState(say(LogPhrases.nothing))
        } else {
          dataTable(table(visit))
          paginationView(Pagination(previous: nil, next: older(visit)), say)
        }
      }, formProblems: problems, isWide: true)
  }

  private func filter(_ visit: Visit) -> HTML {
    let say = visit.say
    let people = [Choice("", LogPhrases.everyone)] + accounts.map { Choice($0.id.rawValue, .verbatim($0.name)) }
    let fields = [
      Field(
        "van", LogPhrases.from, hint: LogPhrases.dateHint, kind: .date, value: visit.query.text("van"), isOptional: true
      ),
      Field(
        "tot", LogPhrases.until, hint: LogPhrases.dateHint, kind: .date, value: visit.query.text("tot"),
        isOptional: true),
      Field("wie", LogPhrases.who, kind: .select(people), value: visit.query.text("wie"), isOptional: true),
    ].map { field in
      var field = field
      field.problem = problems.first { $0.field == field.name }?.message
      return field
    }
    return form(.method(.get), .action(FrameRoute.log.address), .novalidate, .class("form filter")) {
      for field in fields { fieldView(field, say) }
      div(.class("buttons")) { button(.type("submit"), .class("button is-secondary")) { say(LogPhrases.show) } }
    }
  }

  private func table(_ visit: Visit) -> DataTable {
    let say = visit.say
    return DataTable(
      caption: say(AdminPhrases.log), isCaptionUnseen: true,
      columns: [
        .init(say(LogPhrases.when)), .init(say(LogPhrases.who)), .init(say(LogPhrases.what)),
        .init(say(LogPhrases.about)), .init(say(LogPhrases.outcome)),
      ],
      texts: entries.map { entry in
        [
          say(visit.zone.phrase(of: entry.line.at)), entry.accountName ?? say(LogPhrases.nobody),
          say(what(entry.line)), entry.clientName ?? "",
          say(LogPhrases.outcome(entry.line.outcome)),
        ]
      })
  }

  /// What happened and, where somebody had to give it, what for.
  private func what(_ line: LogLine) -> Phrase {
    let label = labels[line.event] ?? .verbatim(line.event)
    return line.purpose.map { label + LogPhrases.purpose($0) } ?? label
  }

  private func older(_ visit: Visit) -> Address? {
    guard hasMore, let last = entries.last else { return nil }
    let kept = ["van", "tot", "wie"].compactMap { name in visit.query[name].map { (name, $0) } }
    return FrameRoute.log.address(query: kept + [("ouder", last.line.id.rawValue)])
  }
}

extension FramePages {
  func log(_ visit: Visit) async throws -> Answer {
    var problems: [FieldProblem] = []
    var query = LogQuery(organisation: visit.actor.organisation)
    let limit = 50
    query.limit = limit + 1
    query.from = day("van", visit, &problems).map { visit.zone.start(of: $0) }
    query.until = day("tot", visit, &problems).map { visit.zone.start(of: $0.adding(days: 1)) }
    query.account = AccountID(visit.query.text("wie"))
    query.olderThan = LogLineID(visit.query.text("ouder"))
    let labels = workspaces.reduce(into: LogPhrases.labels) { labels, workspace in
      labels.merge(workspace.eventLabels) { own, _ in own }
    }
    let organisation = visit.actor.organisation
    return try await administration.readLog(query, by: visit.actor).answer { found in
      let accounts = try await services.database.read { c in try AccountRecords.all(in: organisation, c) }
      let page = LogPage(
        entries: Array(found.prefix(limit)), accounts: accounts, labels: labels, hasMore: found.count > limit,
        problems: problems)
      return .page(page.page(visit))
    }
  }

  private func day(_ name: String, _ visit: Visit, _ problems: inout [FieldProblem]) -> CivilDate? {
    let typed = visit.query.text(name)
    guard !typed.isEmpty else { return nil }
    do {
      return try CivilDate.parse(typed, today: visit.today)
    } catch {
      problems.append(FieldProblem(field: name, message: error.phrase))
      return nil
    }
  }
}

enum LogPhrases {
  static let lead = Phrase(
    nl: "Wie heeft wanneer wat bekeken of veranderd. Dat je hier kijkt, staat er zelf ook in.",
    en: "Who looked at or changed what, and when. That you look here is itself in it.")
  static let from = Phrase(nl: "Vanaf", en: "From")
  static let until = Phrase(nl: "Tot en met", en: "Up to and including")
  static let dateHint = Phrase(nl: "Bijvoorbeeld 03-03-2026", en: "For example 03-03-2026")
  static let who = Phrase(nl: "Wie", en: "Who")
  static let everyone = Phrase(nl: "Iedereen", en: "Everyone")
  static let nobody = Phrase(nl: "Onbekend", en: "Unknown")
  static let show = Phrase(nl: "Laat zien", en: "Show")
  static let nothing = Phrase(
    nl: "In deze periode staat er niets in het logboek.", en: "The log holds nothing in this period.")
  static let when = Phrase(nl: "Wanneer", en: "When")
  static let what = Phrase(nl: "Wat", en: "What")
  static let about = Phrase(nl: "Over wie", en: "About whom")
  static let outcome = Phrase(nl: "Gelukt", en: "Done")

  static func purpose(_ purpose: String) -> Phrase {
    Phrase(nl: ", voor: \(purpose)", en: ", for: \(purpose)")
  }

  static func outcome(_ outcome: LogLine.Outcome) -> Phrase {
    switch outcome {
    case .done: FramePhrases.yes
    case .refused: Phrase(nl: "Nee, geweigerd", en: "No, refused")
    case .repeated: Phrase(nl: "Was al gedaan", en: "Was done already")
    }
  }

  static let labels: [String: Phrase] = AdministrationPhrases.eventLabels.merging(
    ["work.see": Phrase(nl: "Mijn werk bekeken", en: "looked at My work")]) { first, _ in first }
}
