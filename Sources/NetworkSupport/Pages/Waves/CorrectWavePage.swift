import Accountability
import CivilTime
import Language
import Markup
import WebFrame

/// What an earlier time should have said of one person, and why.
struct CorrectWavePage {
  let reading: WaveReading
  let member: NetworkMember
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    let (dossier, wave) = (reading.dossier, reading.wave)
    return DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(Words.title(member.name, wave.updatedOn)), lead: say(Words.lead),
      crumbs: [
        Crumb(say(Words.earlier), NetworkRoute.waves(dossier.id).address),
        Crumb(say(wave.name), NetworkRoute.wave(dossier.id, wave.id).address),
      ], problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let (dossier, wave) = (reading.dossier.id, reading.wave.id)
    let number = reading.corrections.filter { $0.member == member.id }.map(\.number).max() ?? 0
    return Form(
      state: state, action: NetworkRoute.correctWave(dossier, wave, member.id).address, version: number,
      parts: ViewQuestions(stored: AskAgainInput(member)).groups + [
        .field(Field("reason", Words.reason, hint: Words.reasonHint, kind: .longText(rows: 3)))
      ], submit: Words.submit,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.wave(dossier, wave).address),
      draftName: Words.title(member.name, reading.wave.updatedOn))
  }

  private enum Words {
    static let earlier = Phrase(nl: "Eerdere keren", en: "Earlier times")
    static let lead = Phrase(
      nl: "Alleen voor wat toen al niet klopte. Is het nu anders? Gebruik dan Bijwerken.",
      en: "Only for what was not right then. Is it different now? Then use Update.")
    static let reason = Phrase(nl: "Waarom klopte het niet?", en: "Why was it not right?")
    static let reasonHint = Phrase(
      nl: "De reden staat straks bij dit netwerk, met je naam.",
      en: "The reason will stand with this network, with your name.")
    static let submit = Phrase(nl: "Verbeteren", en: "Correct")

    static func title(_ name: String, _ day: CivilDate) -> Phrase {
      Phrase(nl: "\(name) op \(day.longPhrase.nl) verbeteren", en: "Correct \(name) on \(day.longPhrase.en)")
    }
  }
}
