import Accountability
import CivilTime
import Language

/// What a closed wave should have said of one person, and why, as typed.
public struct CorrectWaveInput: Sendable, Hashable {
  public var answers: AskAgainInput
  public var reason: String

  /// The number of corrections the form knew of.
  public var version: Int { answers.version }

  public init(_ answers: AskAgainInput, reason: String) {
    self.answers = answers
    self.reason = reason
  }

  struct Checked {
    var member: NetworkMember
    var reason: String
  }

  /// - Throws: `Refusal.invalid`, problems at the fields of `AskAgainInput` and at `reason`.
  func checked(_ member: NetworkMember, today: CivilDate) throws(Refusal) -> Checked {
    var check = FormCheck(today: today)
    var changed = member
    changed.view = try answers.checked(member.view, today: today)
    let why = check.required(
      "reason", reason, most: FormCheck.Length.words,
      ask: Phrase(
        nl: "Schrijf op waarom dit toen niet klopte. Anderen zien dat erbij staan.",
        en: "Write down why this was not right then. Others see it beside the change."))
    guard check.problems.isEmpty, let why else { throw .invalid(check.problems) }
    return Checked(member: changed, reason: why)
  }
}
