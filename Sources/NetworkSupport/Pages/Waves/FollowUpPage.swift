import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// A follow-up: per person, is it still so? Nothing is copied; until somebody was asked about, pages show the last time.
struct FollowUpPage {
  let reading: NetworkReading
  /// A state per button: each has its own key.
  let state: () -> FormState
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var wave: Wave { reading.wave }
  private var present: [NetworkMember] { reading.members.filter { !$0.isGone } }
  private var toAsk: [NetworkMember] { present.filter { $0.isToBeAsked(in: wave) } }
  private var asked: [NetworkMember] { present.filter { !$0.isToBeAsked(in: wave) } }
  private var asksTies: Bool { wave.tiesState != .asked && present.count > 1 }
  private var isUnderWay: Bool { wave.isFollowUp && (!toAsk.isEmpty || asksTies) }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(FollowUpWords.title), lead: lead
    ) {
      if state().situation.hasConflict { notice(.warning) { p { say(FollowUpWords.changedMeanwhile) } } }
      if isUnderWay { questions } else { beginning }
    }
  }

  private var lead: String {
    guard isUnderWay, let previous = reading.previousOn else {
      return say(NetworkPhrases.updated(on: wave.updatedOn.long(in: say.language)))
    }
    return say(FollowUpWords.lead(previous: previous))
  }

  // Nothing goes on: begin.

  @HTMLBuilder private var beginning: HTML {
    if wave.isFollowUp {
      notice(.done) {
        p { say(FollowUpWords.everybodyAsked) }
        p { a(.href(NetworkRoute.waveChange(dossier.id).address)) { say(FollowUpWords.whatChanged) } }
      }
    }
    if present.isEmpty {
      emptyState(
        say(FollowUpWords.nobody),
        action: ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(dossier.id).address))
    } else {
      p { say(FollowUpWords.howItGoes) }
      p { say(FollowUpWords.nothingCopied) }
      actionButton(
        FollowUpWords.begin, action: NetworkRoute.startFollowUp(dossier.id).address, state: state(),
        version: wave.number, say)
    }
  }

  // It goes on: ask.

  @HTMLBuilder private var questions: HTML {
    p { say(FollowUpWords.progress(asked.count, of: present.count)) }
    if !toAsk.isEmpty {
      section {
        h2 { say(FollowUpWords.stillToAsk) }
        ul(.class("ask-list")) { for member in toAsk { li { person(member) } } }
      }
    }
    if asksTies { tiesQuestion }
    section {
      h2 { say(FollowUpWords.whoIsNew) }
      p { say(FollowUpWords.whoIsNewHint) }
      actionLinks([
        ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(dossier.id).address, weight: .secondary)
      ])
    }
    if !asked.isEmpty { askedSection }
    if !asked.isEmpty && wave.openedOn < reading.today { beginAnew }
  }

  @HTMLBuilder private func person(_ member: NetworkMember) -> HTML {
    div {
      h3 { a(.href(NetworkRoute.member(dossier.id, member.id).address)) { member.name } }
      p { say(FollowUpWords.summary(of: member.view)) }
    }
    div(.class("buttons")) {
      actionButton(
        FollowUpWords.stillSo(member.name), action: NetworkRoute.stillSo(dossier.id, member.id).address, state: state(),
        version: member.version, say)
      a(.href(NetworkRoute.ask(dossier.id, member.id).address)) {
        say(FollowUpWords.different)
        span(.class("unseen")) { ": " + member.name }
      }
      a(.href(NetworkRoute.endTie(dossier.id, member.id).address)) {
        say(FollowUpWords.gone)
        span(.class("unseen")) { ": " + member.name }
      }
    }
  }

  private var tiesQuestion: HTML {
    section {
      h2 { say(MappingStep.knows.name) }
      if wave.tiesState == .partly { p { say(FollowUpWords.tiesPartly) } }
      let sentences = NetworkPicture(reading: reading, say: say).text.ties
      if sentences.isEmpty { p { say(FollowUpWords.noTies) } }
      for sentence in sentences { p { sentence } }
      div(.class("buttons")) {
        actionButton(
          FollowUpWords.allStillSo, action: NetworkRoute.tiesStillSo(dossier.id).address, state: state(),
          version: wave.tiesVersion, say)
        a(.href(NetworkRoute.tieGrid(dossier.id).address)) { say(FollowUpWords.different) }
      }
    }
  }

  private var askedSection: HTML {
    disclosure(say(FollowUpWords.alreadyAsked(asked.count))) {
      linkList(
        asked.map { member in
          LinkItem(
            member.name, NetworkRoute.ask(dossier.id, member.id).address,
            detail: say(FollowUpWords.summary(of: member.view)))
        })
    }
  }

  private var beginAnew: HTML {
    disclosure(say(FollowUpWords.anewTitle(wave.openedOn))) {
      p { say(FollowUpWords.anew) }
      actionButton(
        FollowUpWords.beginAnew, action: NetworkRoute.startFollowUp(dossier.id).address, state: state(),
        version: wave.number, say)
    }
  }
}
