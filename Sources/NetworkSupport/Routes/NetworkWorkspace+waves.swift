import Access
import Accountability
import Language
import Serving
import Storage
import WebFrame
import Workplace

// Earlier times, what changed between them, and a follow-up.
extension NetworkWorkspace {
  func showWaves(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readWaves(of: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(WavesPage(reading: reading, say: visit.say).page)
    }
  }

  func showWave(_ wave: WaveID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readWave(wave, in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(WavePage(reading: reading, zone: visit.zone, say: visit.say).page)
    }
  }

  func showWaveChange(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let (from, to) = (WaveID(visit.query.text("van")), WaveID(visit.query.text("tot")))
    let outcome = try await compareWaves(from: from, to: to, in: id, by: visit.actor, with: services.ledger)
    switch outcome {
    case .done(let comparison?):
      return .page(WaveChangePage(dossier: comparison.after.dossier, comparison: comparison, say: visit.say).page)
    case .done(nil):
      return try await readWaves(of: id, by: visit.actor, with: services.ledger).answer { reading in
        .page(WaveChangePage(dossier: reading.dossier, comparison: nil, say: visit.say).page)
      }
    case .refused(let refusal): return .refused(refusal)
    }
  }

  func showCorrection(of member: MemberID, in wave: WaveID, _ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readWave(wave, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      guard let found = reading.members.first(where: { $0.id == member }) else { return .refused(.notFound) }
      guard !reading.wave.isOpen else { return .redirect(NetworkRoute.changeMember(id, member).address) }
      return .page(
        CorrectWavePage(
          reading: reading, member: found, state: visit.formState(), problems: visit.formProblems, say: visit.say
        ).page)
    }
  }

  func correct(_ member: MemberID, in wave: WaveID, _ id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = CorrectWaveInput(
      AskAgainInput(visit.form, version: visit.version ?? 0), reason: visit.form.text("reason"))
    return try await correctWave(
      input, of: member, in: wave, of: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.correctWave(id, wave, member).address) { _ in
      .redirect(NetworkRoute.wave(id, wave).address, notice: NetworkPhrases.saved)
    }
  }

  func showFollowUp(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      FollowUpPage(reading: reading, state: { visit.formState() }, say: visit.say).page
    }
  }

  func begin(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.followUp(id).address
    return try await startFollowUp(
      seen: visit.version ?? 0, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: back) { started in
      .redirect(back, notice: started.startedBefore.map(FollowUpWords.startedBefore))
    }
  }

  func confirm(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.followUp(id).address
    let outcome = try await confirmStillSo(
      member, in: id, version: visit.version ?? 0, by: visit.actor, receipt: visit.receipt, with: services.ledger)
    guard case .done(let answer) = outcome else { return outcome.answer(back: back) { _ in .refused(.notFound) } }
    return try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      let name = reading.member.name
      return .redirect(back, notice: answer.isNew ? FollowUpWords.kept(name) : FollowUpWords.askedMeanwhile(name))
    }
  }

  func confirmTies(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.followUp(id).address
    return try await confirmTiesStillSo(
      in: id, version: visit.version ?? 0, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: back) { _ in .redirect(back, notice: NetworkPhrases.saved) }
  }

  func showAsking(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      guard reading.wave.isFollowUp else { return .redirect(NetworkRoute.changeMember(id, member).address) }
      return .page(
        AskAgainPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func ask(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await askAgain(
      AskAgainInput(visit.form, version: visit.version ?? 0), about: member, in: id, by: visit.actor,
      receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.ask(id, member).address) { _ in
      .redirect(NetworkRoute.followUp(id).address, notice: NetworkPhrases.saved)
    }
  }
}

extension AskAgainInput {
  /// As a form sent it.
  init(_ form: FormData, version: Int) {
    self.init()
    sphere = form.text("sphere")
    ring = form.text("ring")
    quality = form.text("quality")
    direction = form.text("direction")
    gives = form.all("gives")
    receives = form.all("receives")
    frequency = form.text("frequency")
    initiative = form.text("initiative")
    wish = form.text("wish")
    self.version = version
  }
}
