public import Access
public import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
public import Storage
public import WebFrame
import Workplace

extension NetworkWorkspace {
  /// What waits in one's own dossiers, for *Mijn werk*.
  public func waiting(for actor: Actor, on today: CivilDate, _ connection: any Connection) throws -> [WaitingItem] {
    try whatWaits(for: actor, on: today, at: services.timekeeper.now, policy: services.policy, connection).map { wait in
      WaitingItem(
        date: wait.date, title: .verbatim(wait.clientName), detail: wait.phrase(on: today), address: wait.route.address)
    }
  }
}

extension NetworkWait {
  /// Where to do something about it.
  var route: NetworkRoute {
    switch (reason, agreement, member) {
    case (.noQuestion, _, _): .question(dossier)
    case (.safetyReview, _, let member?): .safetyFlag(dossier, member)
    case (.overasked, _, let member?): .load(dossier, member)
    case (.raiseAgain, _, _): function.map { .gap(dossier, $0) } ?? .gaps(dossier)
    case (_, let agreement?, _): .agreement(dossier, agreement)
    default: .dossier(dossier)
    }
  }

  /// What is asked, in a sentence.
  func phrase(on today: CivilDate) -> Phrase {
    let subject = subject ?? ""
    let hasPassed = date.map { $0 < today } ?? false
    return switch reason {
    case .decide:
      hasPassed
        ? Phrase(
          nl: "Nog te bespreken: doorgaan of stoppen met ‘\(subject)’?",
          en: "Still to discuss: go on or stop with ‘\(subject)’?")
        : Phrase(nl: "Bespreek: doorgaan of stoppen met ‘\(subject)’?", en: "Discuss: go on or stop with ‘\(subject)’?")
    case .ending:
      hasPassed
        ? Phrase(nl: "‘\(subject)’ is voorbij. Hoe gaat het verder?", en: "‘\(subject)’ is over. How to go on?")
        : Phrase(
          nl: "‘\(subject)’ loopt bijna af. Hoe gaat het verder?", en: "‘\(subject)’ is about to end. How to go on?")
    case .pauseOver:
      Phrase(nl: "‘\(subject)’ ligt stil. Weer oppakken?", en: "‘\(subject)’ is paused. Take it up again?")
    case .helperGone:
      Phrase(
        nl: "‘\(subject)’ loopt nog, maar iemand is er niet meer. Wie neemt het over?",
        en: "‘\(subject)’ still runs, but somebody is no longer there. Who takes over?")
    case .unanswered:
      Phrase(nl: "Nog geen antwoord op het voorstel ‘\(subject)’.", en: "No answer yet to the proposal ‘\(subject)’.")
    case .noQuestion:
      Phrase(nl: "Wat is de vraag? Die staat er nog niet.", en: "What is the question? It is not there yet.")
    case .safetyReview:
      Phrase(nl: "Klopt ‘eerst overleggen’ bij \(subject) nog?", en: "Is ‘consult first’ still right for \(subject)?")
    case .overasked:
      Phrase(
        nl: "\(subject) doet meer dan lukt, of vindt het zwaar. Wat kan er anders?",
        en: "\(subject) does more than is possible, or finds it heavy. What can change?"
      ).capitalized
    case .raiseAgain:
      Phrase(
        nl: "‘\(function?.phrase.nl ?? subject)’ mag weer ter sprake komen.",
        en: "‘\(function?.phrase.en ?? subject)’ may be raised again.")
    }
  }
}
