import Accountability
import CivilTime
import Language

/// "Consult first", as typed. Without a reason the flag is taken away.
public struct SafetyFlagInput: Sendable, Hashable {
  public var reason: String
  /// Empty: today.
  public var setOn: String
  /// When to look at it again; empty: half a year after `setOn`, so that no judgement stays unread.
  public var reviewOn: String
  /// 0 when there never was a flag.
  public var version: Int

  public init(reason: String, setOn: String = "", reviewOn: String = "", version: Int) {
    self.reason = reason
    self.setOn = setOn
    self.reviewOn = reviewOn
    self.version = version
  }

  /// - Throws: `Refusal.invalid`, problems at `reason`, `setOn` and `reviewOn`.
  func checked(today: CivilDate) throws(Refusal) -> SafetyState {
    var check = FormCheck(today: today)
    let reason = check.text("reason", reason, most: FormCheck.Length.words)
    let set = check.pastDate("setOn", setOn) ?? today
    let review = check.date("reviewOn", reviewOn) ?? set.adding(months: 6)
    if review <= set {
      check.say(
        "reviewOn",
        Phrase(
          nl: "Vul een dag in na de dag waarop dit is afgesproken.", en: "Fill in a day after the day this was decided."
        ))
    }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return SafetyState(flag: reason.map { SafetyFlag(reason: $0, setOn: set, reviewOn: review) }, version: version)
  }
}
