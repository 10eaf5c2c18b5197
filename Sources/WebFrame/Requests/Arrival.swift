import Access
import Accountability
import CivilTime
import Language
import Markup
import Storage

/// Somebody who comes to look: who it is and what the frame has ready, read at one moment.
struct Arrival: Sendable {
  let signedIn: SignedIn
  /// What was being written on this page.
  let draft: Draft?
  let offers: Offers
}

/// What the header offers a person: the workspaces, and the pages for what the organisation asked of them.
struct Offers: Sendable {
  /// Path prefixes of the workspaces.
  let workspaces: Set<String>
  /// What the person may do in the organisation as a whole.
  let rights: Set<Right>
}

extension Switchboard {
  /// Who is signed in with this request's cookie, and what is ready; nil when nobody is.
  func arrive(_ caller: Caller) async throws -> Arrival? {
    guard let secret = caller.secret else { return nil }
    let (drafts, page, now) = (services.drafts, caller.address.string, services.timekeeper.now)
    let found = try await services.desk.resume(secret) { signedIn, c in
      let actor = signedIn.actor
      try c.expect { [drafts.loadQuery(page, of: actor.account, at: now)] + offerQueries(to: actor, at: now) }
      return (try drafts.load(page, of: actor.account, at: now, c), try offers(to: actor, at: now, c))
    }
    return found.map { Arrival(signedIn: $0.signedIn, draft: $0.more.0, offers: $0.more.1) }
  }

  func offers(to actor: Actor, at now: Instant, _ c: any Connection) throws -> Offers {
    let offered = try workspaces.filter { try $0.isOffered(to: actor, at: now, c) }
    return Offers(
      workspaces: Set(offered.map(\.pathPrefix)),
      rights: try services.policy.rights(of: actor, on: .organisation(actor.organisation), at: now, c))
  }

  private func offerQueries(to actor: Actor, at now: Instant) -> [SQL] {
    let offers = workspaces.compactMap { $0.offer(to: actor, at: now) }.map(SQL.finding)
    let standing = services.policy.standingQuery(of: actor, on: .organisation(actor.organisation), at: now)
    return offers + [standing].compactMap(\.self)
  }
}
