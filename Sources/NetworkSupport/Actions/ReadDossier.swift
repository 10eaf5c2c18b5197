// Look at a dossier's first page.
// Right: dossier.see. Event: dossier.read. Refusals: notAllowed(object).

public import Access
public import Accountability
import Evidence
import PersonalNetwork
public import Storage

/// The question with its versions, who works on it, and the next moments.
public func readDossier(
  _ id: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<DossierReading> {
  let act = NetworkEvent.read.act(.read, .seeDossier, on: id)
  let expected = { @Sendable now in
    [
      NetworkRecords.headQuery(id), InvolvedRecords.query(professionals: id, at: now), NamedAgreements.query(all: id),
      MemberGlances.query(id), QuestionRecords.query(written: id), NetworkLinks.query(arisenFromQuestionsOf: id),
    ]
  }
  return try await ledger.look(act, by: actor, expecting: expected) { look in
    let head = try look.head(of: id)
    let c = look.connection
    let professionals = try InvolvedRecords.professionals(of: id, at: look.now, c)
    // Also those that ended: they too may have arisen from a question.
    let all = try NamedAgreements.all(of: id, c)
    let agreements = all.filter { $0.named.agreement.state.ended == nil }
    let visible = agreements.filter { $0.isVisible(to: look.sight) }.map(\.named)
    let present = try MemberGlances.all(of: id, c).filter { !$0.isGone }
    let shown = present.count { look.sight.includes($0.visibleTo) }
    let questions = try QuestionRecords.written(of: id, c)
    return DossierReading(
      dossier: head.dossier, wave: head.wave, questions: questions,
      professionals: professionals, agreements: byMoment(visible), peopleCount: shown,
      hidden: HiddenCount(people: present.count - shown, agreements: agreements.count - visible.count),
      ownRole: professionals.first { $0.account == actor.account }?.role, rights: look.rights, today: look.today,
      arisen: try look.arisen(from: questions.map(\.question.id), of: id, among: all))
  }
}

extension Look {
  /// Walks the links forward from the versions of a question. Agreements with people the reader may not see are left out.
  fileprivate func arisen(
    from questions: [QuestionID], of dossier: DossierID, among agreements: [NamedAgreements.Found]
  ) throws -> [QuestionID: ArisenThings] {
    let seen = agreements.filter { $0.isVisible(to: sight) }.map(\.named)
    let links = try NetworkLinks.arisen(fromQuestionsOf: dossier, connection)
    let arisen = questions.map { question in
      let from = links.filter { $0.to == NetworkLinks.question(question) }.map(\.from)
      let things = ArisenThings(
        functions: from.filter { $0.kind == "gap" }.compactMap(NetworkLinks.function(from:)),
        agreements: seen.filter { named in from.contains(NetworkLinks.agreement(named.agreement.id)) })
      return (question, things)
    }
    return Dictionary(arisen.filter { !$1.isEmpty }) { first, _ in first }
  }
}

/// The soonest moment to go on or stop first; those without one last, in the order they were made.
private func byMoment(_ agreements: [NamedAgreement]) -> [NamedAgreement] {
  let keyed = agreements.enumerated().map {
    (place: $0.offset, moment: $0.element.agreement.nextMoment, of: $0.element)
  }
  return keyed.sorted { one, other in
    switch (one.moment, other.moment) {
    case (let a?, let b?): (a, one.place) < (b, other.place)
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): one.place < other.place
    }
  }.map(\.of)
}
