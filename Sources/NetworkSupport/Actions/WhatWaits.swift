// What waits for somebody in the dossiers in which they have a role. Asked for *Mijn werk*, which writes its own log line; it is
// not an act of its own. The policy's condition is part of every query, and people the client does not show to this reader are
// left out.

public import Access
public import CivilTime
import Language
public import PersonalNetwork
public import Storage

/// One thing that waits, with the day it is about.
public struct NetworkWait: Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A moment to go on or stop is near or has passed.
    case decide
    /// The last day of an agreement is near or has passed.
    case ending
    /// A pause was to be looked at again.
    case pauseOver
    /// Somebody who has a part in an agreement is no longer there.
    case helperGone
    /// A proposal to which nobody has said yes or no for a week.
    case unanswered
    /// A dossier without a question in the client's own words.
    case noQuestion
    /// A safety flag is to be looked at again.
    case safetyReview
    /// A helper does more than this person said is possible, or said that it is heavy.
    case overasked
    /// The client said *not now* about a kind of support; from this day on it may be raised again.
    case raiseAgain
  }

  public let reason: Reason
  public let dossier: DossierID
  public let clientName: String
  public let date: CivilDate?
  public let agreement: AgreementID?
  public let member: MemberID?
  /// What was agreed, or who it is about.
  public let subject: String?
  /// The kind of support it is about.
  public var function: SupportFunction?
}

/// How far ahead *Mijn werk* looks, in days.
public let waitingHorizon = 14

/// What waits for an actor, soonest first; what has no day comes last.
public func whatWaits(
  for actor: Actor, on today: CivilDate, at now: Instant, policy: Policy, _ c: any Connection
) throws -> [NetworkWait] {
  let query = WaitingRecords.Query(
    own: InvolvedRecords.own(actor.account, at: now), mayView: policy.mayView(actor, at: now), today: today,
    horizon: today.adding(days: waitingHorizon))
  let sights = try InvolvedRecords.roles(of: actor.account, at: now, c).mapValues(NetworkRules.sight(of:))
  var waits = try WaitingRecords.agreements(query, c).flatMap { found in
    found.isVisible(to: sights[found.agreement.dossier] ?? .teamOnly) ? reasons(found, query) : []
  }
  waits += try WaitingRecords.withoutQuestion(query, c)
  waits += try WaitingRecords.safetyReviews(query, c)
  waits += try overaskedHelpers(query, sights, c)
  waits += try toRaiseAgain(query, of: actor, at: now, c)
  return waits.enumerated().sorted { one, other in
    let (a, b) = (one.element.date ?? .last, other.element.date ?? .last)
    return (a, one.offset) < (b, other.offset)
  }.map(\.element)
}

private func reasons(_ found: WaitingRecords.FoundAgreement, _ query: WaitingRecords.Query) -> [NetworkWait] {
  let agreement = found.agreement
  func wait(_ reason: NetworkWait.Reason, _ date: CivilDate?) -> NetworkWait {
    NetworkWait(
      reason: reason, dossier: agreement.dossier, clientName: found.clientName, date: date, agreement: agreement.id,
      member: agreement.doer.member, subject: agreement.what)
  }
  var waits: [NetworkWait] = []
  if found.isSomebodyGone { waits.append(wait(.helperGone, found.goneOn)) }
  if let until = agreement.state.paused?.until, until <= query.horizon { waits.append(wait(.pauseOver, until)) }
  if agreement.state == .proposed {
    // A week is long enough to think and short enough to be remembered.
    let answerBy = agreement.from.adding(days: 7)
    if answerBy <= query.today { waits.append(wait(.unanswered, answerBy)) }
    return waits
  }
  if let moment = agreement.reviewOn, moment <= query.horizon { waits.append(wait(.decide, moment)) }
  if let until = agreement.until, until <= query.horizon { waits.append(wait(.ending, until)) }
  return waits
}
