import Access
import CivilTime
import PersonalNetwork
import Storage

/// Helpers of whom more is asked than they said is possible, or who said that it is heavy: people who wait, not paperwork.
func overaskedHelpers(
  _ query: WaitingRecords.Query, _ sights: [DossierID: Sight], _ c: any Connection
) throws -> [NetworkWait] {
  let helpers = try WaitingRecords.helpers(query, c).filter {
    (sights[$0.member.dossier] ?? .teamOnly).includes($0.member.visibleTo)
  }
  guard !helpers.isEmpty else { return [] }
  let dossiers = LoadRecords.Scope.all(query.dossierIDs)
  let loads = HelperLoads(
    of: helpers.map(\.member), here: try LoadRecords.here(in: dossiers, on: query.today, c),
    elsewhere: try LoadRecords.elsewhere(than: dossiers, on: query.today, c),
    checkIns: try CheckInRecords.latest(in: dossiers, c))
  return helpers.filter { loads.total[$0.member.id]?.isOverasked ?? false }.map { helper in
    NetworkWait(
      reason: .overasked, dossier: helper.member.dossier, clientName: helper.clientName, date: nil, agreement: nil,
      member: helper.member.id, subject: helper.member.name)
  }
}

/// What the client did not want to talk about for a while, once that while is over: on the list of whoever may raise it. When
/// nobody in particular may, or it is somebody of the network, the contact of the client sees it.
func toRaiseAgain(
  _ query: WaitingRecords.Query, of actor: Actor, at now: Instant, _ c: any Connection
) throws -> [NetworkWait] {
  let roles = try InvolvedRecords.roles(of: actor.account, at: now, c)
  return try WaitingRecords.notNow(query, c).filter { found in
    let isContact = !(roles[found.view.dossier] ?? []).isDisjoint(with: [.responsible, .standIn])
    switch found.view.notNow?.againBy {
    case .client: return false
    case .professional(let person):
      if person == actor.person { return true }
      let involved = try InvolvedRecords.professionals(of: found.view.dossier, at: now, c)
      return isContact && !involved.contains { $0.person == person }
    case .member, nil: return isContact
    }
  }.map { found in
    NetworkWait(
      reason: .raiseAgain, dossier: found.view.dossier, clientName: found.clientName, date: found.view.notNow?.againOn,
      agreement: nil, member: nil, subject: nil, function: found.view.function)
  }
}
