// Look at who does what in one week; print it.
// Right: dossier.see; agreements with somebody the client does not show to the reader are left out and counted.
// Events: week.read, week.print. Refusals: notAllowed(object).

public import Access
public import Accountability
public import CivilTime
public import Storage

/// Who does what in a week.
public struct WeekReading: Sendable {
  public let dossier: Dossier
  public let plan: WeekPlan
  public let voice: VoiceReading
  /// How many agreements are not shown.
  public let hidden: Int
  public let rights: Set<Right>
  public let today: CivilDate
}

/// The week around a day; without a day, this week.
public func readWeek(
  around day: CivilDate?, in dossier: DossierID, isPrinted: Bool = false, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<WeekReading> {
  let event = isPrinted ? NetworkEvent.printWeek : .week
  return try await ledger.look(event.act(.read, .seeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let standing = try NamedAgreements.standing(of: dossier, look.connection)
    let visible = standing.filter { $0.isVisible(to: look.sight) }.map(\.named)
    let gone = try MemberGlances.all(of: dossier, look.connection).filter(\.isGone).map(\.id)
    look.shows(visible.map(\.agreement.id))
    return WeekReading(
      dossier: head.dossier, plan: WeekPlan(visible, around: day ?? look.today, gone: Set(gone)),
      voice: try look.voice(of: dossier),
      hidden: standing.count - visible.count, rights: look.rights, today: look.today)
  }
}
