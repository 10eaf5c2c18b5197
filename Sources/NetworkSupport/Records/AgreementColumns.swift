import CivilTime
import People
import Storage

/// The columns that an agreement's state is spread over.
struct StateColumns {
  var code: String
  var since: CivilDate?
  var until: CivilDate?
  var reason: String?

  init(_ state: AgreementState) {
    switch state {
    case .proposed: code = "proposed"
    case .agreed: code = "agreed"
    case .paused(let pause):
      code = "paused"
      since = pause.since
      until = pause.until
      reason = pause.reason
    case .ended(let end):
      code = "ended"
      since = end.on
      reason = end.reason
    }
  }

  init(_ reader: inout ColumnReader) throws {
    code = try reader.next()
    since = try reader.next()
    until = try reader.next()
    reason = try reader.next()
  }

  func state() throws -> AgreementState {
    switch (code, since, reason) {
    case ("proposed", nil, nil): .proposed
    case ("agreed", nil, nil): .agreed
    case ("paused", let since?, let reason?): .paused(AgreementPause(since: since, reason: reason, until: until))
    case ("ended", let since?, let reason?): .ended(AgreementEnd(on: since, reason: reason))
    default: throw StorageError.malformedRow(column: "state", reason: "state, day and reason do not fit together")
    }
  }
}

/// The columns that say who does it and for whom.
struct PartyColumns {
  let doerKind: String
  let forKind: String

  init(_ agreement: Agreement) {
    switch agreement.doer {
    case .client: doerKind = "client"
    case .member: doerKind = "member"
    case .professional: doerKind = "professional"
    }
    switch agreement.forWhom {
    case .client: forKind = "client"
    case .member: forKind = "member"
    case .clientAndMember: forKind = "both"
    }
  }

  static func doer(_ reader: inout ColumnReader) throws -> Doer {
    let kind: String = try reader.next()
    let member: MemberID? = try reader.next()
    let person: PersonID? = try reader.next()
    switch (kind, member, person) {
    case ("client", nil, nil): return .client
    case ("member", let member?, nil): return .member(member)
    case ("professional", nil, let person?): return .professional(person)
    default: throw StorageError.malformedRow(column: "doer_kind", reason: "kind and person do not fit together")
    }
  }

  static func beneficiary(_ reader: inout ColumnReader) throws -> Beneficiary {
    let kind: String = try reader.next()
    let member: MemberID? = try reader.next()
    switch (kind, member) {
    case ("client", nil): return .client
    case ("member", let member?): return .member(member)
    case ("both", let member?): return .clientAndMember(member)
    default: throw StorageError.malformedRow(column: "for_kind", reason: "kind and person do not fit together")
    }
  }
}
