import Accountability
import CivilTime
import Language
import Markup
import WebFrame

/// In a follow-up: what is different now about one person? The answers of the last time stand ready.
struct AskAgainPage {
  let reading: MemberReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    let (dossier, member) = (reading.dossier, reading.member)
    return DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(Words.title(member.name)), lead: say(Words.lead),
      crumbs: [Crumb(say(FollowUpWords.title), NetworkRoute.followUp(dossier.id).address)], problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let (dossier, member) = (reading.dossier.id, reading.member)
    return Form(
      state: state, action: NetworkRoute.ask(dossier, member.id).address, version: member.version,
      parts: ViewQuestions(stored: AskAgainInput(member)).groups, submit: Words.submit,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.followUp(dossier).address),
      draftName: Words.title(member.name))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Dit is hoe het de vorige keer was. Wijzig wat nu anders is.",
      en: "This is how it was the last time. Change what is different now.")
    static let submit = Phrase(nl: "Zo is het nu", en: "This is how it is now")

    static func title(_ name: String) -> Phrase {
      Phrase(nl: "Hoe is het nu met \(name)?", en: "How is it with \(name) now?")
    }
  }
}
