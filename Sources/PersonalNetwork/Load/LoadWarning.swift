public import CivilTime

/// A reason to ask somebody first, before an agreement is saved. Never a reason to refuse: the people decide.
///
/// The order of the cases is the order in which they are given.
public enum LoadWarning: Sendable, Hashable {
  /// The tie has ended, this person has died, or contact was lost.
  case gone(Ending)
  /// A safety flag says not to contact this person. For staff only.
  case doNotContact
  /// More times a week than this person's own limit. `from` is what runs now, `to` with the new agreement.
  case passesTimes(limit: Double, from: Double, to: Double)
  /// More hours a week than this person's own limit.
  case passesHours(limit: Double, from: Double, to: Double)
  /// It goes on longer than this person wants to help.
  case lastsLonger(than: CivilDate)
  /// It adds a function to those carried already, and that makes more than the rules say: a fourth.
  case anotherFunction(SupportFunction, carries: Set<SupportFunction>)
  /// The latest check-in was heavy.
  case heavy(CheckIn)
  /// The next check-in was due on this day; `last` is `nil` when there never was one.
  case checkInOverdue(since: CivilDate, last: CheckIn?)
}
