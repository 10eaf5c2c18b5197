import Language
import Markup
import PersonalNetwork
import WebFrame

/// The natural order of those who could help, each one step away from an agreement. It only shows an order: everybody in it
/// can be chosen.
struct HelperOrderView {
  let order: HelperOrder
  let reading: GapsReading
  let function: SupportFunction
  let say: Speaker

  var view: HTML {
    ol(.class("order")) {
      for step in order.steps {
        li {
          p(.class("order-step")) { say(step.step.phrase.capitalized) }
          if step.people.isEmpty {
            p(.class("detail")) { say(Words.nobody) }
          } else {
            ul { for member in step.people { li { person(member) } } }
          }
        }
      }
    }
  }

  @HTMLBuilder private func person(_ member: NetworkMember) -> HTML {
    a(.href(address(of: member))) {
      member.name
      span(.class("unseen")) { ": " + say(NetworkPhrases.makeAgreement) }
    }
    if let words = member.limits.words {
      span(.class("soft")) { " “\(words)”" }
    } else if reading.loads.total[member.id]?.isOverasked ?? false {
      span(.class("soft")) { " " + say(Words.already) }
    }
  }

  private func address(of member: NetworkMember) -> Address {
    NetworkRoute.newAgreement(reading.dossier.id).address(query: [
      ("gap", function.rawValue), ("doer", Doer.member(member.id).code),
    ])
  }

  private enum Words {
    static let nobody = Phrase(nl: "nu niemand", en: "nobody for now")
    static let already = Phrase(nl: "doet al veel", en: "does a lot already")
  }
}

extension SupportFunction {
  /// What is meant by it, in an everyday sentence.
  var meaning: Phrase {
    switch self {
    case .affective:
      Phrase(nl: "Iemand die om je geeft en naar je luistert.", en: "Somebody who cares and listens.")
    case .cognitive: Phrase(nl: "Iemand die iets uitlegt of meedenkt.", en: "Somebody who explains or thinks along.")
    case .material:
      Phrase(nl: "Een klus, eten, geld, vervoer of een dak.", en: "A job, food, money, a lift or a roof.")
    case .social: Phrase(nl: "Erbij horen en samen dingen doen.", en: "Belonging and doing things together.")
    case .guidance:
      Phrase(
        nl: "Iemand die je aanmoedigt, of zegt: doe dat niet.", en: "Somebody who encourages you, or says: do not.")
    case .advocacy: Phrase(nl: "Iemand die voor je opkomt.", en: "Somebody who stands up for you.")
    }
  }
}
