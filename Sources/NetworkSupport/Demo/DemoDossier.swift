import Access
import CivilTime
import Language
import People
import PersonalNetwork
import Storage
import Workplace

/// Writes one invented dossier, as if it had been filled over the past months. All dates are counted back from the stage's today.
struct DemoDossier {
  let pen: DemoPen
  let dossier: Dossier
  /// The wave that is open now.
  let wave: Wave
  /// The wave before it, with how many days ago the follow-up began; nil when there was none.
  let earlier: (wave: Wave, followedUp: Int)?
  let responsible: DemoStage.Colleague

  /// Opens a dossier.
  /// - Parameters:
  ///   - opened: how many days ago.
  ///   - updated: how many days ago something was last written in the open wave.
  ///   - waves: of a dossier with two waves, how many days ago the first was last written in and the follow-up began.
  ///     Who is in it, is seen the same both times unless said otherwise.
  init(
    _ clientName: String, opened: Int, responsible: DemoStage.Colleague, in team: Team? = nil, updated: Int? = nil,
    waves: (first: Int, followUp: Int)? = nil, closing: DossierClosing? = nil, countsProfessionals: Bool = true,
    _ pen: DemoPen
  ) throws {
    self.pen = pen
    self.responsible = responsible
    let person = try pen.person(clientName)
    dossier = Dossier(
      id: pen.identifiers.next(), person: person, team: (team ?? pen.stage.team).id,
      organisation: pen.stage.organisation.id, clientName: clientName, openedOn: pen.day(-opened), closing: closing,
      countsProfessionals: countsProfessionals)
    var first = Wave(
      id: pen.identifiers.next(), dossier: dossier.id, number: 1, openedOn: pen.day(-opened),
      updatedOn: pen.day(-(waves?.first ?? updated ?? opened)))
    if let waves {
      first.closedOn = pen.day(-waves.followUp)
      earlier = (first, waves.followUp)
      wave = Wave(
        id: pen.identifiers.next(), dossier: dossier.id, number: 2, openedOn: pen.day(-waves.followUp),
        updatedOn: pen.day(-(updated ?? waves.followUp)))
    } else {
      earlier = nil
      wave = first
    }
    try DossierRecords.insert(dossier, pen.connection)
    if let earlier { try WaveRecords.insert(earlier.wave, pen.connection) }
    try WaveRecords.insert(wave, pen.connection)
    try give(.responsible, to: responsible)
    try pen.keep(
      NetworkThing.dossier(dossier.id.rawValue), 1, dossier.changes(since: nil), .open, by: responsible,
      daysAgo: opened,
      in: dossier.id)
    if let waves {
      try pen.keep(
        NetworkThing.wave(wave.id.rawValue), 1, [], .followUp, by: responsible, daysAgo: waves.followUp, in: dossier.id)
    }
  }

  func give(_ role: DossierRole, to colleague: DemoStage.Colleague) throws {
    try GrantRecords.give(
      role.asRole, on: .dossier(dossier.id), to: colleague.account, by: pen.stage.teamLead.account,
      from: pen.moment(daysAgo: pen.age(of: dossier)), at: pen.stage.now, identifiers: pen.identifiers, pen.connection)
  }

  /// The versions of the question, oldest first, each with how many days ago it was said.
  func ask(_ versions: (daysAgo: Int, words: String)...) throws {
    var previous: SupportQuestion?
    for (index, version) in versions.enumerated() {
      let question = SupportQuestion(
        id: pen.identifiers.next(), dossier: dossier.id, number: index + 1, words: version.words,
        saidOn: pen.day(-version.daysAgo), writtenBy: responsible.account,
        writtenAt: pen.moment(daysAgo: version.daysAgo))
      try QuestionRecords.insert(question, pen.connection)
      try NetworkLinks.connect(question, of: dossier, pen.author(responsible, version.daysAgo), pen.connection)
      try pen.keep(
        NetworkThing.question(dossier.id.rawValue), question.number, question.changes(since: previous), .question,
        by: responsible, daysAgo: version.daysAgo, in: dossier.id)
      previous = question
    }
  }

  /// Adds somebody to the network.
  /// - Parameters:
  ///   - details: everything beyond name, sphere and ring.
  ///   - isNew: not there yet in the first of two waves.
  ///   - isAsked: false for whom the follow-up still has to ask about.
  ///   - then: how this person was seen in the first of two waves, where that was different.
  @discardableResult
  func person(
    _ name: String, _ sphere: Sphere, _ ring: Ring?, _ kind: MemberKind = .informal, as colleague: PersonID? = nil,
    isNew: Bool = false, isAsked: Bool = true, then: SeenThen = .theSame,
    _ details: (inout NetworkMember) -> Void = { _ in }
  ) throws -> MemberID {
    var member = NetworkMember(
      id: pen.identifiers.next(), dossier: dossier.id, person: try colleague ?? pen.person(name), name: name,
      kind: kind,
      view: MemberView(sphere: sphere, ring: ring))
    details(&member)
    let daysAgo = isNew ? max(1, earlier?.followedUp ?? 1) : max(1, pen.age(of: dossier) - 7)
    try write(member, isNew: isNew, isAsked: isAsked, then: then)
    try NetworkLinks.connect(member, pen.author(responsible, daysAgo), pen.connection)
    try pen.keep(
      NetworkThing.member(member.id.rawValue), 1, member.changes(since: nil), .map, by: responsible, daysAgo: daysAgo,
      in: dossier.id)
    return member.id
  }

  /// Everybody named knows everybody named.
  func know(_ members: MemberID...) throws {
    for (index, one) in members.enumerated() {
      for other in members[(index + 1)...] { try tie(one, other, .know) }
    }
  }

  /// - Parameter isNew: not there yet in the first of two waves.
  func tie(_ one: MemberID, _ other: MemberID, _ kind: MemberTieKind, isNew: Bool = false) throws {
    let tie = MemberTie(a: one.rawValue, b: other.rawValue, kind: kind)
    try TieRecords.insert(tie, in: wave.id, pen.connection)
    if let earlier, !isNew { try TieRecords.insert(tie, in: earlier.wave.id, pen.connection) }
  }

  func reach(_ member: MemberID, telephone: String? = nil, email: String? = nil, note: String? = nil) throws {
    let details = ContactDetails(telephone: telephone, email: email, note: note)
    _ = try ContactRecords.put(details, of: member, pen.connection)
  }

  func flag(_ member: MemberID, _ reason: String, daysAgo: Int, reviewIn: Int) throws {
    let flag = SafetyFlag(reason: reason, setOn: pen.day(-daysAgo), reviewOn: pen.day(reviewIn))
    _ = try SafetyRecords.put(SafetyState(flag: flag), of: member, pen.connection)
  }

  /// Makes an agreement.
  /// - Parameters:
  ///   - from: how many days ago it began; negative lies ahead.
  ///   - yes: who said yes; nil makes it a proposal.
  @discardableResult
  func agree(
    _ what: String, _ doer: Doer, _ function: SupportFunction?, _ rhythm: Recurrence, from: Int, yes: String?,
    _ details: (inout Agreement) -> Void = { _ in }
  ) throws -> Agreement {
    var agreement = Agreement(
      id: pen.identifiers.next(), dossier: dossier.id, what: what, function: function, doer: doer, rhythm: rhythm,
      from: pen.day(-from), consent: yes.map { AgreedBy($0, on: pen.day(-max(0, from))) },
      state: yes == nil ? .proposed : .agreed)
    details(&agreement)
    try AgreementRecords.insert(agreement, pen.connection)
    let question = try QuestionRecords.latest(of: dossier.id, pen.connection)
    try NetworkLinks.connect(
      agreement, question: question?.id, pen.author(responsible, max(0, from)), pen.connection)
    try pen.keep(
      NetworkThing.agreement(agreement.id.rawValue), 1, agreement.changes(since: nil), .agree, by: responsible,
      daysAgo: max(0, from), in: dossier.id)
    return agreement
  }
}
