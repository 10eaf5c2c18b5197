import Accountability
import CivilTime
import Language
import Markup
import WebFrame

/// "Consult first": with a reason, and a day to look at it again.
struct SafetyFlagPage {
  let reading: MemberReading
  let safety: SafetyState
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    let member = reading.member
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title(member.name)), lead: say(Words.lead),
      crumbs: [Crumb(member.name, NetworkRoute.member(reading.dossier.id, member.id).address)], problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let (dossier, member) = (reading.dossier.id, reading.member.id)
    return Form(
      state: state, action: NetworkRoute.safetyFlag(dossier, member).address, version: safety.version,
      fields: [
        Field(
          "reason", Words.reason, hint: Words.reasonHint, kind: .longText(rows: 3), value: safety.flag?.reason ?? "",
          isOptional: true),
        Field(
          "setOn", Words.setOn, hint: NetworkPhrases.emptyIsToday, kind: .date, value: safety.flag?.setOn.typed ?? "",
          isOptional: true),
        Field(
          "reviewOn", Words.reviewOn, hint: Words.reviewHint, kind: .date, value: safety.flag?.reviewOn?.typed ?? "",
          isOptional: true),
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.member(dossier, member).address))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Anderen zien alleen dat ze eerst moeten overleggen, niet waarom.",
      en: "Others only see that they have to consult first, not why.")
    static let reason = Phrase(nl: "Waarom eerst overleggen?", en: "Why consult first?")
    static let reasonHint = Phrase(
      nl: "Maak dit leeg als het niet meer nodig is.", en: "Empty this when it is no longer needed.")
    static let setOn = Phrase(nl: "Sinds wanneer?", en: "Since when?")
    static let reviewOn = Phrase(nl: "Wanneer bekijken jullie dit opnieuw?", en: "When will you look at this again?")
    static let reviewHint = Phrase(nl: "Leeg is over een half jaar.", en: "Empty means in half a year.")

    static func title(_ name: String) -> Phrase {
      Phrase(nl: "Eerst overleggen over \(name)", en: "Consult first about \(name)")
    }
  }
}
