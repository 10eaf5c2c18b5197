import Language
import Markup
import Serving
import TestGround
import Testing

@testable import WebFrame

@Suite("Questions as a table")
struct TableFieldTests {
  private let say = Speaker(.nl)
  private let action = Address(path: ["tabel"])

  private func words(_ text: String) -> Phrase { .verbatim(text) }

  private func box(_ name: String, ticked: Bool) -> TableField.Cell {
    .question(Field(name, words(name), kind: .checkbox, values: ticked ? ["1"] : [], isOptional: true))
  }

  private func form(_ situation: FormSituation = .fresh, version: Int? = nil) -> Form {
    let choices = [Choice("", words("–")), Choice("know", words("kent")), Choice("strained", words("gespannen"))]
    let select = Field("t.pair", words("Nok en Ploy"), kind: .select(choices), value: "know", isOptional: true)
    return Form(
      state: FormState(csrf: "token", receipt: "receipt", page: "/tabel", situation: situation), action: action,
      version: version,
      parts: [
        .table(
          TableField(
            "t", words("Wie geeft wat?"), rowHeading: words("Wie"), columns: [words("steun"), words("hulp")],
            rows: [
              TableField.Row(
                "Nok", detail: "Vrienden", cells: [box("t.nok.a", ticked: true), box("t.nok.b", ticked: false)]),
              TableField.Row("Ploy", cells: [.question(select, words: "zussen"), .nothing]),
            ]))
      ], submit: words("Bewaren"))
  }

  private func entered(_ pairs: [(String, String)]) -> FormData { FormData([("_form", "/tabel")] + pairs) }

  @Test("every question is named by its row and its column, and boxes say what was ticked")
  func view() {
    let html = formView(form(), say).string
    expectSnapshot(html.replacing("><", with: ">\n<") + "\n", named: "table-field.html")
    expectWellFormed(html: html)
  }

  @Test("what was ticked and emptied since the form was made")
  func ticks() {
    let sent = FormData([
      ("_seen", "t.a"), ("_seen", "t.b"), ("_seen", "u.x"), ("t.b", "1"), ("t.c", "1"), ("u.y", "1"),
    ])
    #expect(sent.ticks(in: "t") == TickChanges(added: ["c"], removed: ["a"]))
    #expect(sent.ticks(in: "u") == TickChanges(added: ["y"], removed: ["x"]))
    #expect(FormData().ticks(in: "t") == TickChanges())
  }

  @Test("a form that comes back still says what was ticked when it was first made")
  func comesBack() {
    let html = formView(form(FormSituation(entered: entered([("_seen", "t.nok.b"), ("t.nok.b", "1")]))), say).string
    #expect(html.contains("name=\"_seen\" value=\"t.nok.b\"") && !html.contains("value=\"t.nok.a\""))
  }

  @Test("two answers to one question stand side by side; boxes are not in conflict")
  func conflict() {
    let situation = FormSituation(
      entered: entered([("_seen", "t.nok.a"), ("t.nok.b", "1"), ("t.pair", "strained"), ("_version", "1")]),
      hasConflict: true)
    let html = formView(form(situation, version: 2), say).string
    #expect(html.contains("name=\"_keep.t.pair\"") && html.contains("name=\"_saved.t.pair\" value=\"know\""))
    #expect(!html.contains("_keep.t.nok"))
    #expect(html.contains("name=\"_version\" value=\"2\""))
    expectWellFormed(html: html)
  }
}
