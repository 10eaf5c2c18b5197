import Access
import Accountability
import CivilTime
import Evidence
import People
import PersonalNetwork
import Storage

extension Relation {
  /// Person → version of the question.
  static let asks = Relation("asks")
  /// Member → person.
  static let isPerson = Relation("isPerson")
  /// Agreement → member, or → person for a professional. The client needs no link: the question leads there.
  static let doneBy = Relation("doneBy")
}

/// What rests on what: agreement → function, doer and question; member → person; person → question. All of it is walked both
/// ways.
enum NetworkLinks {
  /// Who makes a link, and when.
  struct Author {
    var account: AccountID
    var at: Instant
  }

  static func question(_ id: QuestionID) -> Thing { Thing(kind: "question", id: id) }
  static func person(_ id: PersonID) -> Thing { Thing(kind: "person", id: id) }
  static func member(_ id: MemberID) -> Thing { Thing(kind: "member", id: id) }
  static func agreement(_ id: AgreementID) -> Thing { Thing(kind: "agreement", id: id) }

  /// A function within one dossier.
  static func function(_ function: SupportFunction, of dossier: DossierID) -> Thing {
    Thing(kind: "function", id: "\(dossier.rawValue)/\(function.rawValue)")
  }

  static func function(from thing: Thing) -> SupportFunction? {
    thing.id.split(separator: "/").last.flatMap { SupportFunction(rawValue: String($0)) }
  }

  static func connect(
    _ asked: SupportQuestion, of dossier: Dossier, _ author: Author, _ c: any Connection
  ) throws {
    try connect(person(dossier.person), .asks, question(asked.id), author, c)
  }

  static func connect(_ added: NetworkMember, _ author: Author, _ c: any Connection) throws {
    try connect(member(added.id), .isPerson, person(added.person), author, c)
  }

  /// Of a new agreement, with the question that stands when it is made.
  static func connect(
    _ made: Agreement, question asked: QuestionID?, _ author: Author, _ c: any Connection
  ) throws {
    if let asked { try connect(agreement(made.id), .arisesFrom, question(asked), author, c) }
    for (relation, thing) in targets(made) { try connect(agreement(made.id), relation, thing, author, c) }
  }

  /// Of a changed agreement: what no longer holds is ended, not erased.
  static func reconnect(
    _ changed: Agreement, replacing old: Agreement, _ author: Author, _ c: any Connection
  ) throws {
    let (before, after) = (targets(old), targets(changed))
    for (relation, thing) in before where after[relation] != thing {
      try Links.disconnect(
        agreement(old.id), relation, from: thing, at: author.at, by: author.account.rawValue, c)
    }
    for (relation, thing) in after where before[relation] != thing {
      try connect(agreement(changed.id), relation, thing, author, c)
    }
  }

  private static func targets(_ agreement: Agreement) -> [Relation: Thing] {
    var targets: [Relation: Thing] = [:]
    if let served = agreement.function { targets[.servesFunction] = function(served, of: agreement.dossier) }
    switch agreement.doer {
    case .client: break
    case .member(let id): targets[.doneBy] = member(id)
    case .professional(let id): targets[.doneBy] = person(id)
    }
    return targets
  }

  private static func connect(
    _ from: Thing, _ relation: Relation, _ to: Thing, _ author: Author, _ c: any Connection
  ) throws {
    try Links.connect(from, relation, to: to, at: author.at, by: author.account.rawValue, c)
  }
}

extension Change {
  /// The one who makes links in this act.
  var author: NetworkLinks.Author { NetworkLinks.Author(account: actor.account, at: now) }
}
