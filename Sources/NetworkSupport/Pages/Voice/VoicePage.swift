import Accountability
import Language
import Markup
import WebFrame

/// Writing down what the client wants to decide. Every part may stay empty.
struct VoicePage {
  let reading: VoicePageReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var dossier: Dossier { reading.dossier }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .agreements, title: say(Words.title), lead: say(Words.lead), problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let stored = VoiceInput(reading.voice.voice)
    return Form(
      state: state, action: NetworkRoute.voice(dossier.id).address, version: reading.voice.voice.version,
      parts: VoiceTopic.allCases.map { .group(group($0, stored.points[$0] ?? VoiceInput.Point())) } + [.field(saidOn)],
      submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.agreements(dossier.id).address),
      draftName: Words.draft(dossier.clientName))
  }

  private var saidOn: Field {
    Field("saidOn", Words.saidOn, hint: NetworkPhrases.emptyIsToday, kind: .date, isOptional: true)
  }

  private func group(_ topic: VoiceTopic, _ stored: VoiceInput.Point) -> FieldGroup {
    let name = topic.rawValue
    return FieldGroup(
      topic.phrase.capitalized, hint: topic.examples,
      fields: [
        Field("\(name).words", Words.words, kind: .longText(rows: 2), value: stored.words, isOptional: true),
        Field(
          "\(name).weight", Words.weight, kind: .select(VoiceWeight.choices.orUnknown(Words.notSaid)),
          values: [stored.weight], isOptional: true),
        Field("\(name).view", Words.view, kind: .longText(rows: 2), value: stored.otherView, isOptional: true),
      ])
  }

  private enum Words {
    static let title = Phrase(nl: "Wat wil ik zelf bepalen?", en: "What do I want to decide?")
    static let lead = Phrase(
      nl: "Vul in wat nu belangrijk is. De rest mag leeg blijven.",
      en: "Fill in what matters now. The rest may stay empty.")
    static let words = Phrase(nl: "In eigen woorden", en: "In own words")
    static let weight = Phrase(nl: "Wie beslist hierover?", en: "Who decides about this?")
    static let view = Phrase(
      nl: "Ziet een beroepskracht het anders? Wat?", en: "Does a professional see it differently? How?")
    static let notSaid = Phrase(nl: "niet besproken", en: "not talked about")
    static let saidOn = Phrase(nl: "Wanneer is dit besproken?", en: "When was this talked about?")

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "Wat \(name) zelf wil bepalen", en: "What \(name) wants to decide")
    }
  }
}
