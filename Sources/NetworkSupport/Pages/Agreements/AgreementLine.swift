import CivilTime
import Language
import Markup
import WebFrame

/// An agreement in a few words, as lists show it.
struct AgreementLine {
  let named: NamedAgreement
  let today: CivilDate
  let say: Speaker

  private var agreement: Agreement { named.agreement }

  var item: LinkItem {
    LinkItem(
      agreement.what, NetworkRoute.agreement(agreement.dossier, agreement.id).address,
      detail: [who, say(agreement.rhythm.phrase), standing].joined(separator: " · "), mark: mark)
  }

  /// Who does it.
  var who: String { named.doerName ?? say(Words.client) }

  private var standing: String { say(agreement.standing(on: today).phrase) }

  /// The first day on which something has to be decided.
  private var mark: String { agreement.nextMoment.map { $0.short(in: say.language) } ?? say(Words.noDay) }

  private enum Words {
    static let noDay = Phrase(nl: "zonder dag", en: "no day")
    static let client = Phrase(nl: "de cliënt zelf", en: "the client")
  }
}
