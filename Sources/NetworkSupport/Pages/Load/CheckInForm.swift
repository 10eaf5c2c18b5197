import CivilTime
import Language
import Markup
import WebFrame

/// The questions of a check-in: how heavy, how long this can go on, and when to ask again.
struct CheckInForm {
  let stored: CheckInInput
  let action: NetworkRoute
  let back: NetworkRoute?
  /// Of the check-in that is put right; nil for a new one.
  let version: Int?
  let name: String
  let state: FormState
  let say: Speaker

  /// Half a season: long enough to be no burden of its own, short enough to be in time.
  static let usualDays = 56

  var form: Form {
    Form(
      state: state, action: action.address, version: version,
      fields: [
        Field(
          "heaviness", Words.heaviness, hint: Words.heavinessHint, kind: .select(Self.numbers(Words.choose)),
          values: [stored.heaviness]),
        Field(
          "stamina", Words.stamina, hint: Words.staminaHint, kind: .select(Self.numbers(Words.notAsked)),
          values: [stored.stamina], isOptional: true),
        Field("words", Words.words, kind: .longText(rows: 3), value: stored.words, isOptional: true),
        Field("on", Words.on, hint: NetworkPhrases.emptyIsToday, kind: .date, value: stored.on, isOptional: true),
        Field("againOn", Words.againOn, kind: .date, value: stored.againOn, isOptional: true),
      ], submit: NetworkPhrases.save, cancel: back.map { ActionLink(say(NetworkPhrases.cancel), $0.address) },
      draftName: LoadWords.ask(name))
  }

  private static func numbers(_ none: Phrase) -> [Choice] {
    [Choice("", none)] + (0...10).map { Choice(String($0), .verbatim(String($0))) }
  }

  private enum Words {
    static let choose = NetworkPhrases.choose
    static let notAsked = Phrase(nl: "niet gevraagd", en: "not asked")
    static let heaviness = Phrase(nl: "Hoe zwaar is het?", en: "How heavy is it?")
    static let heavinessHint = Phrase(nl: "0 is niet zwaar, 10 is heel zwaar.", en: "0 is not heavy, 10 is very heavy.")
    static let stamina = Phrase(nl: "Hoe lang gaat het zo nog?", en: "How long can it go on like this?")
    static let staminaHint = Phrase(nl: "0 is niet meer, 10 is nog heel lang.", en: "0 is no longer, 10 is very long.")
    static let words = Phrase(nl: "In eigen woorden", en: "In own words")
    static let on = Phrase(nl: "Wanneer is het gevraagd?", en: "When was it asked?")
    static let againOn = Phrase(nl: "Wanneer vragen jullie het weer?", en: "When will you ask again?")
  }
}

/// Putting a check-in right.
struct CheckInPage {
  let reading: LoadReading
  let checkIn: HelperCheckIn
  let state: FormState
  let say: Speaker

  var page: Page {
    let (dossier, member) = (reading.dossier, reading.member)
    let load = NetworkRoute.load(dossier.id, member.id)
    return DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(Words.title), lead: checkIn.on.long(in: say.language),
      crumbs: [
        Crumb(member.name, NetworkRoute.member(dossier.id, member.id).address),
        Crumb(say(LoadWords.title(member.name)), load.address),
      ]
    ) {
      formView(
        CheckInForm(
          stored: CheckInInput(checkIn), action: .checkIn(dossier.id, member.id, checkIn.id), back: load,
          version: checkIn.version, name: member.name, state: state, say: say
        ).form, say)
    }
  }

  private enum Words {
    static let title = Phrase(nl: "Antwoord verbeteren", en: "Put the answer right")
  }
}
