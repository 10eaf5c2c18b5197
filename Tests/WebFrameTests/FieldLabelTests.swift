import Language
import Markup
import Serving
import Testing

@testable import WebFrame

@Suite("What somebody typed, with its questions")
struct FieldLabelTests {
  private let say = Speaker(.nl)

  private var form: Form {
    Form(
      state: FormState(csrf: "token", receipt: "receipt", page: "/p", situation: .fresh), action: Address(path: ["p"]),
      parts: [
        .field(Field("clientName", Phrase(nl: "Hoe wil deze persoon heten?", en: "What name?"))),
        .group(
          FieldGroup(
            Phrase(nl: "Meer", en: "More"),
            fields: [
              Field("ring", Phrase(nl: "Kring", en: "Ring"), kind: .select([Choice("1", .verbatim("1"))])),
              Field("secret", Phrase(nl: "Wachtwoord", en: "Password"), kind: .password),
              Field("words", Phrase(nl: "Eigen = woorden", en: "Own = words"), kind: .longText()),
            ])),
        .rows(
          RowsField(
            "people", Phrase(nl: "Wie?", en: "Who?"), columns: [Field("name", Phrase(nl: "naam", en: "name"))],
            more: Phrase(nl: "Meer", en: "More"), rowName: Phrase(nl: "Persoon", en: "Person"))),
      ], submit: Phrase(nl: "Bewaren", en: "Save"))
  }

  private func page(_ typed: [(String, String)], labels: String?) -> String {
    let all = typed + (labels.map { [(FrameField.labels, $0)] } ?? [])
    return ErrorPages.sendAgain(FormData(all), to: Address(path: ["p"]), say).content.string
  }

  @Test("every typed field is shown by its label, in rows with the number of the row")
  func labels() throws {
    let carried = try #require(FieldLabels(of: form, say).carried)
    #expect(formView(form, say).string.contains(FrameField.labels))
    let shown = page(
      [
        ("clientName", "Suda"), ("ring", "1"), ("words", "Samen eten"), ("people.0.name", "Nok"),
        ("people.11.name", "Ploy"),
      ], labels: carried)
    for label in ["Hoe wil deze persoon heten?", "Eigen = woorden", "Persoon 1: naam", "Persoon 12: naam"] {
      #expect(shown.contains("<dt>\(label)</dt>"), "\(label)")
    }
    #expect(!shown.contains("<dt>ring</dt>") && !carried.contains("Wachtwoord"))
    // Everything goes along when it is sent again, also what is not shown.
    #expect(shown.contains(#"name="ring""#) && shown.contains(#"name="people.11.name""#))
  }

  @Test("a form that carries none is shown by name; odd ones break nothing")
  func odd() {
    #expect(page([("clientName", "Suda")], labels: nil).contains("<dt>clientName</dt>"))
    let odd = String(repeating: "x", count: 300) + "\n=\na.#.b=<b>#</b>\n" + String(repeating: "y=z\n", count: 5000)
    let shown = page([("a.-1.b", "min"), ("a.9223372036854775807.b", "max"), ("a.1.b", "<i>")], labels: odd)
    #expect(shown.contains("<dt>&lt;b&gt;2&lt;/b&gt;</dt>") && shown.contains("&lt;i&gt;"))
  }
}
