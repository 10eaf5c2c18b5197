import Accountability
import CivilTime
import Language
import PersonalNetwork

extension MemberInput {
  /// The member with what was typed put in.
  /// - Throws: `Refusal.invalid`, problems at the fields of this form by their names here.
  func checked(_ member: NetworkMember, today: CivilDate) throws(Refusal) -> NetworkMember {
    var check = FormCheck(today: today)
    var changed = member
    changed.name =
      check.required("name", name, most: FormCheck.Length.name, ask: OpenDossierInput.askName) ?? member.name
    changed.kind = check.choice("kind", kind) ?? member.kind
    changed.vip = checkedVIP(&check)
    changed.since = check.roughDate("since", since)
    changed.limits = HelperLimits(
      words: check.text("limitWords", limitWords, most: FormCheck.Length.words),
      timesPerWeek: check.times("limitTimes", limitTimes), hoursPerWeek: check.hours("limitHours", limitHours),
      until: check.date("limitUntil", limitUntil),
      notFor: check.text("limitNotFor", limitNotFor))
    changed.visibleTo = check.choice("visibleTo", visibleTo) ?? member.visibleTo
    changed.view = checkedView(&check)
    let isSaid = check.problems.contains { $0.field == "since" }
    if !isSaid, let since = changed.since?.earliest, let ended = member.ending?.on, ended < since {
      check.say("since", Phrase(nl: "Vul een begin in dat voor het einde ligt.", en: "Fill in a start before the end."))
    }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return changed
  }

  private func checkedVIP(_ check: inout FormCheck) -> VIP? {
    let moment: VIPMoment? = check.choice("vip", vip)
    let why = check.text("vipWhy", vipWhy)
    if moment == nil && why != nil {
      check.say(
        "vip",
        Phrase(
          nl: "Kies wanneer deze persoon heel belangrijk is, of maak het waarom leeg.",
          en: "Choose when this person is very important, or empty the reason."))
    }
    return moment.map { VIP($0, why: why) }
  }

  private func checkedView(_ check: inout FormCheck) -> MemberView {
    let contact = TieContact(
      initiative: check.choice("initiative", initiative), frequency: check.choice("frequency", frequency),
      ways: check.choices("ways", ways), distance: check.text("distance", distance))
    return MemberView(
      sphere: check.choice("sphere", sphere) ?? .unknown, ring: check.ring("ring", ring),
      quality: check.choice("quality", quality), direction: check.choice("direction", direction), contact: contact,
      wish: check.choice("wish", wish), gives: check.choices("gives", gives),
      receives: check.choices("receives", receives))
  }
}
