import Diagrams
import Language
import PersonalNetwork
import WebFrame

/// What is asked again about one person in each wave, as questions of a form.
struct ViewQuestions {
  let stored: AskAgainInput

  var groups: [FormPart] { [place, support, contact].map(FormPart.group) }

  private var place: FieldGroup {
    FieldGroup(
      Words.place,
      fields: [
        Field("ring", NetworkPhrases.ring, kind: .select(MapPeoplePage.rings), values: [stored.ring], isOptional: true),
        Field("sphere", NetworkPhrases.sphere, kind: .select(Sphere.choices), value: stored.sphere),
        Field(
          "quality", MemberQuestions.quality, kind: .select(TieQuality.choices.orUnknown()), values: [stored.quality],
          isOptional: true),
        Field(
          "direction", MemberQuestions.direction, kind: .select(HelpDirection.choices.orUnknown()),
          values: [stored.direction], isOptional: true),
        Field(
          "wish", MemberQuestions.wish, kind: .select(TieWish.choices.orUnknown(MemberQuestions.notAsked)),
          values: [stored.wish], isOptional: true),
      ])
  }

  private var support: FieldGroup {
    FieldGroup(
      MemberQuestions.support,
      fields: [
        Field(
          "gives", MemberQuestions.gives, kind: .checkboxes(SupportFunction.choices), values: stored.gives,
          isOptional: true),
        Field(
          "receives", MemberQuestions.receives, kind: .checkboxes(SupportFunction.choices), values: stored.receives,
          isOptional: true),
      ])
  }

  private var contact: FieldGroup {
    FieldGroup(
      MemberQuestions.contact,
      fields: [
        Field(
          "frequency", MemberQuestions.frequency, kind: .select(ContactFrequency.choices.orUnknown()),
          values: [stored.frequency], isOptional: true),
        Field(
          "initiative", MemberQuestions.initiative, kind: .select(Initiative.choices.orUnknown()),
          values: [stored.initiative], isOptional: true),
      ])
  }

  private enum Words {
    static let place = Phrase(nl: "De plek en de band", en: "The place and the tie")
  }
}
