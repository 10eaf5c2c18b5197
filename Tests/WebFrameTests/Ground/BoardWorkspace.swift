import Access
import Accountability
import CivilTime
import Language
import Markup
import Serving
import Storage
import WebFrame

/// A workspace for tests: one notice board with a text that anyone may change, and a form with rows.
struct BoardWorkspace: MountedWorkspace {
  static let migrations = [
    Migration(
      name: "board.1-board", after: ["access.1-accounts"],
      statements: [
        "CREATE TABLE board (id \(.integer) NOT NULL PRIMARY KEY, text \(.text) NOT NULL, version \(.integer) NOT NULL)",
        "INSERT INTO board (id, text, version) VALUES (1, 'Koffie om tien uur', 1)",
      ])
  ]

  let services: FrameServices
  let name = Phrase(nl: "Prikbord", en: "Board")
  let pathPrefix = "prikbord"
  let eventLabels: [String: Phrase] = ["board.change": Phrase(nl: "prikbord veranderd", en: "changed the board")]
  var home: Address { BoardRoute.board.address }

  init(_ services: FrameServices) { self.services = services }

  func answer(_ segments: [String], _ visit: Visit) async throws -> Answer? {
    switch (BoardRoute(segments: segments), visit.method) {
    case (.board, .get): try await board(visit)
    case (.board, .post): try await change(visit)
    case (.people, .get): people(visit)
    case (.people, .post): add(visit)
    case (.gallery, .get): gallery(visit)
    case (.secret, _): .refused(.notAllowed(scope: .object))
    case (.office, _): .refused(.notAllowed(scope: .function))
    case (.broken, _): throw Broken()
    case (.file, _): .file(bytes: Array("<svg/>".utf8), type: "image/svg+xml", name: "Netwerk van Ëva.svg")
    default: nil
    }
  }

  func waiting(for actor: Actor, on today: CivilDate, _ c: any Connection) throws -> [WaitingItem] {
    [
      WaitingItem(date: today.adding(days: 9), title: .verbatim("Later"), address: home),
      WaitingItem(
        date: today.adding(days: 1), title: .verbatim("Suda <3"), detail: Phrase(nl: "Bel even", en: "Give a ring"),
        address: home),
    ]
  }

  private struct Broken: Error { let words = "wat iemand typte" }

  private func board(_ visit: Visit) async throws -> Answer {
    let (text, version) = try await stored()
    let form = Form(
      state: visit.formState(), action: home, version: version,
      fields: [
        Field("text", Phrase(nl: "Tekst", en: "Text"), kind: .longText(), value: text),
        Field("day", Phrase(nl: "Dag", en: "Day"), kind: .date, isOptional: true),
      ], submit: Phrase(nl: "Opslaan", en: "Save"), draftName: Phrase(nl: "Prikbord", en: "Board"))
    return .page(
      Page(title: visit.say(name), workspace: pathPrefix, content: formView(form, visit.say)))
  }

  private func stored() async throws -> (String, Int) {
    try await services.database.read { c in
      guard let row = try c.fetchFirst("SELECT text, version FROM board WHERE id = 1") else { return ("", 0) }
      return (try row.get("text"), try row.get("version"))
    }
  }

  private func change(_ visit: Visit) async throws -> Answer {
    let (text, seen) = (visit.form.text("text"), visit.version ?? 0)
    guard !text.isEmpty else {
      return .refused(.invalid("text", Phrase(nl: "Schrijf iets op.", en: "Write something.")))
    }
    let act = Act("board.change", .update, right: .workHere, on: .organisation(visit.actor.organisation))
    let outcome: Outcome<Int> = try await services.ledger.change(act, by: visit.actor, receipt: visit.receipt) {
      change in
      let now = try change.connection.fetchValue("SELECT version FROM board WHERE id = 1", as: Int.self) ?? 0
      try change.expect(version: seen, current: now, of: HistoryThing("board", "1"), texts: [])
      try change.connection.run("UPDATE board SET text = \(text), version = version + 1 WHERE id = 1")
      return now + 1
    }
    return outcome.answer { _ in .redirect(home, notice: Phrase(nl: "Opgeslagen & klaar", en: "Saved & done")) }
  }

  private func gallery(_ visit: Visit) -> Answer {
    let state = visit.formState()
    return switch visit.query["stand"] {
    case "fout": .page(Gallery.page(Gallery.withProblems(state), visit.say), status: 422)
    case "botsing": .page(Gallery.page(Gallery.inConflict(state), visit.say), status: 409)
    default: .page(Gallery.page(state, visit.say))
    }
  }

  private func people(_ visit: Visit) -> Answer {
    let kinds = [
      Choice("informal", Phrase(nl: "naaste", en: "relative")), Choice("other", Phrase(nl: "ander", en: "other")),
    ]
    let rows = RowsField(
      "people", Phrase(nl: "Mensen", en: "People"),
      columns: [
        Field("name", Phrase(nl: "Naam", en: "Name")),
        Field("kind", Phrase(nl: "Soort", en: "Kind"), kind: .select(kinds)),
      ], shown: 3, more: Phrase(nl: "Meer rijen", en: "More rows"), rowName: Phrase(nl: "Persoon", en: "Person"))
    let form = Form(
      state: visit.formState(), action: BoardRoute.people.address, parts: [.rows(rows)],
      submit: Phrase(nl: "Toevoegen", en: "Add"))
    return .page(Page(title: "Mensen", workspace: pathPrefix, content: formView(form, visit.say)))
  }

  private func add(_ visit: Visit) -> Answer {
    let rows = visit.form.rows("people", deciding: ["name"])
    let problems = rows.filter { $0.text("name") == "?" }.map {
      FieldProblem(field: $0.fieldName("name"), message: Phrase(nl: "Vul een naam in.", en: "Fill in a name."))
    }
    guard problems.isEmpty else { return .refused(.invalid(problems)) }
    let names = rows.map { $0.text("name") }.joined(separator: "+")
    return .redirect(home, notice: .verbatim(names))
  }
}

enum BoardRoute: String, Route, CaseIterable {
  case board
  case people = "mensen"
  case secret = "geheim"
  case office = "kantoor"
  case broken = "stuk"
  case file = "bestand"
  case gallery = "galerij"

  init?(segments: [String]) {
    guard segments.first == "prikbord", segments.count <= 2 else { return nil }
    guard segments.count == 2 else {
      self = .board
      return
    }
    guard let route = BoardRoute(rawValue: segments[1]), route != .board else { return nil }
    self = route
  }

  var segments: [String] { self == .board ? ["prikbord"] : ["prikbord", rawValue] }
}
