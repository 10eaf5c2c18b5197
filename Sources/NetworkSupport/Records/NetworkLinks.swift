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
  /// Gap → function; check-in → member, and → each agreement that ran when it was asked.
  static let isAbout = Relation("isAbout")
}

/// What rests on what: agreement → gap, function, doer and question; gap → function and question; check-in → member and
/// agreements; member → person; person → question. All of it is walked both ways.
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

  static func checkIn(_ id: CheckInID) -> Thing { Thing(kind: "checkIn", id: id) }

  /// What the client thinks of a function within one dossier.
  static func gap(_ function: SupportFunction, of dossier: DossierID) -> Thing {
    Thing(kind: "gap", id: GapView.name(of: function, in: dossier))
  }

  /// A function within one dossier.
  static func function(_ function: SupportFunction, of dossier: DossierID) -> Thing {
    Thing(kind: "function", id: "\(dossier.rawValue)/\(function.rawValue)")
  }

  static func function(from thing: Thing) -> SupportFunction? {
    thing.id.split(separator: "/").last.flatMap { SupportFunction(rawValue: String($0)) }
  }

  /// What arose from the question of a dossier, any of its versions.
  static func arisen(fromQuestionsOf dossier: DossierID, _ c: any Connection) throws -> [Link] {
    try Links.back(of: "question", among: questions(of: dossier), relation: .arisesFrom, c)
  }

  /// What ``arisen(fromQuestionsOf:_:)`` asks.
  static func query(arisenFromQuestionsOf dossier: DossierID) -> SQL {
    Links.backQuery(of: "question", among: questions(of: dossier), relation: .arisesFrom)
  }

  private static func questions(of dossier: DossierID) -> SQL {
    "SELECT n.id FROM support_questions n WHERE n.dossier_id = \(dossier)"
  }

  static func connect(
    _ asked: SupportQuestion, of dossier: Dossier, _ author: Author, _ c: any Connection
  ) throws {
    try connect(person(dossier.person), .asks, question(asked.id), author, c)
  }

  static func connect(_ added: NetworkMember, _ author: Author, _ c: any Connection) throws {
    try connect(member(added.id), .isPerson, person(added.person), author, c)
  }

  /// Of the first view of a gap, with the question that stands then.
  static func connect(_ view: GapView, question asked: QuestionID?, _ author: Author, _ c: any Connection) throws {
    let thing = gap(view.function, of: view.dossier)
    try connect(thing, .isAbout, function(view.function, of: view.dossier), author, c)
    if let asked { try connect(thing, .arisesFrom, question(asked), author, c) }
  }

  static func connect(
    _ said: HelperCheckIn, about agreements: [AgreementID], _ author: Author, _ c: any Connection
  ) throws {
    try connect(checkIn(said.id), .isAbout, member(said.member), author, c)
    for id in agreements { try connect(checkIn(said.id), .isAbout, agreement(id), author, c) }
  }

  /// Of a member that turns out to be somebody already known.
  static func move(
    _ moved: MemberID, to new: PersonID, from old: PersonID, _ author: Author, _ c: any Connection
  ) throws {
    try Links.disconnect(
      member(moved), .isPerson, from: person(old), at: author.at, by: author.account.rawValue, c)
    try connect(member(moved), .isPerson, person(new), author, c)
  }

  /// Of a new agreement, with the question that stands when it is made and the gap it was made from.
  static func connect(
    _ made: Agreement, question asked: QuestionID?, gap from: SupportFunction? = nil, _ author: Author,
    _ c: any Connection
  ) throws {
    if let from { try connect(agreement(made.id), .answers, gap(from, of: made.dossier), author, c) }
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
