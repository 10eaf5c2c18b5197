import Accountability
import Language
import WebFrame

/// How people want to go on, and what the form showed when they chose; nothing when there is nothing to weigh.
/// - Parameter choices: what can be done on this page.
func weighingQuestions(
  _ considerations: [FieldProblem], choices: [Choice] = WeighingChoice.choices
) -> [FormPart] {
  guard !considerations.isEmpty else { return [] }
  return [
    .field(Field("considered", WeighingWords.goOn, kind: .radios(choices))),
    .field(
      Field(
        "considerReason", WeighingWords.reason, hint: WeighingWords.reasonHint, kind: .longText(rows: 2),
        isOptional: true)),
    .field(Field("considerSeen", WeighingWords.goOn, kind: .hidden, value: WeighingInput.seen(considerations))),
  ]
}

enum WeighingWords {
  static let title = Phrase(nl: "Bespreek dit eerst", en: "Talk about this first")
  static let goOn = Phrase(nl: "Hoe willen jullie verder?", en: "How do you want to go on?")
  static let reason = Phrase(nl: "Waarom toch zo?", en: "Why all the same?")
  static let reasonHint = Phrase(
    nl: "Alleen als jullie het toch zo doen.", en: "Only when you do it all the same.")
}
