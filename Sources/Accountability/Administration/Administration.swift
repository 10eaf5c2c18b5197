import Access
import Language
import People
public import Storage

/// What an administrator does: accounts, teams, roles and the organisation's own name. Verbs for pages and the command line alike; each goes
/// through the ledger. None of them shows content.
///
/// Pages ask for a fresh sign-in before these (`SignedIn.isFresh`).
public struct Administration: Sendable {
  let ledger: Ledger
  let secrets: any SecretSource

  public init(ledger: Ledger, secrets: any SecretSource) {
    self.ledger = ledger
    self.secrets = secrets
  }

  func act(_ event: String, _ action: ActionKind, _ right: Right, by actor: Actor) -> Act {
    Act(event, action, right: right, on: .organisation(actor.organisation))
  }

  /// The account, if it belongs to the actor's organisation.
  static func account(_ id: AccountID, for actor: Actor, _ c: any Connection) throws -> Account {
    guard let account = try AccountRecords.find(id, c), account.organisation == actor.organisation else {
      throw Refusal.notFound
    }
    return account
  }

  /// Turns what can be wrong with what was typed into a problem of one field.
  static func checking<Value>(_ field: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let problem as AccountProblem {
      throw Refusal.invalid(field, problem.phrase)
    } catch let problem as PeopleProblem {
      throw Refusal.invalid(field, problem.phrase)
    }
  }
}
