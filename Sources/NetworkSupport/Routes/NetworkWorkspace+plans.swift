import Access
import Accountability
import CivilTime
import Language
import Markup
import PersonalNetwork
import Serving
import Storage
import WebFrame
import Workplace

// Kinds of support, what is asked of helpers, what the client wants to decide, and the week.
extension NetworkWorkspace {
  func showPlan(_ route: NetworkRoute, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .gaps(let id): try await showGaps(id, visit)
    case .gap(let id, let function): try await showGap(function, in: id, visit)
    case .changeGap(let id, let function): try await showGapForm(function, in: id, visit)
    case .voice(let id): try await showVoice(id, visit)
    case .week(let id): try await showWeek(id, isPaper: false, visit)
    case .weekPrint(let id): try await showWeek(id, isPaper: true, visit)
    case .load(let id, let member): try await showLoad(of: member, in: id, visit)
    case .checkIn(let id, let member, let checkIn): try await show(checkIn, with: member, in: id, visit)
    case .addUpLoad(let id, let member): try await showAddingUp(member, in: id, visit)
    default: nil
    }
  }

  func actOnPlan(_ route: NetworkRoute, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .changeGap(let id, let function): try await change(function, in: id, visit)
    case .voice(let id): try await change(voiceOf: id, visit)
    case .load(let id, let member): try await askHowItGoes(with: member, in: id, visit)
    case .checkIn(let id, let member, let checkIn): try await change(checkIn, with: member, in: id, visit)
    case .addUpLoad(let id, let member): try await addUp(member, in: id, visit)
    case .stopAddingUp(let id, let member): try await stopAddingUp(member, in: id, visit)
    default: nil
    }
  }

  // Kinds of support

  private func showGaps(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readGaps(in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(GapsPage(reading: reading, say: visit.say).page)
    }
  }

  private func showGap(_ function: SupportFunction, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readGap(function, in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(GapPage(reading: reading, say: visit.say).page)
    }
  }

  private func showGapForm(_ function: SupportFunction, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readGap(function, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.all.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        GapViewPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  private func change(_ function: SupportFunction, in id: DossierID, _ visit: Visit) async throws -> Answer {
    var input = GapViewInput()
    let form = visit.form
    (input.answer, input.words, input.why) = (form.text("answer"), form.text("words"), form.text("why"))
    (input.againOn, input.againBy) = (form.text("againOn"), form.text("againBy"))
    (input.intervention, input.plan, input.saidOn) = (
      form.text("intervention"), form.text("plan"), form.text("saidOn")
    )
    input.version = visit.version ?? 0
    return try await changeGapView(
      input, of: function, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.changeGap(id, function).address) { _ in
      .redirect(NetworkRoute.gap(id, function).address, notice: NetworkPhrases.saved)
    }
  }

  // What the client wants to decide

  private func showVoice(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readVoice(in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        VoicePage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  private func change(voiceOf id: DossierID, _ visit: Visit) async throws -> Answer {
    var input = VoiceInput()
    for topic in VoiceTopic.allCases {
      let name = topic.rawValue
      input.points[topic] = VoiceInput.Point(
        words: visit.form.text("\(name).words"), weight: visit.form.text("\(name).weight"),
        otherView: visit.form.text("\(name).view"))
    }
    input.saidOn = visit.form.text("saidOn")
    input.version = visit.version ?? 0
    return try await changeVoice(input, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger)
      .answer(back: NetworkRoute.voice(id).address) { _ in
        .redirect(NetworkRoute.agreements(id).address, notice: NetworkPhrases.saved)
      }
  }

  // The week

  private func showWeek(_ id: DossierID, isPaper: Bool, _ visit: Visit) async throws -> Answer {
    let day = CivilDate(iso: visit.query.text("week"))
    return try await readWeek(around: day, in: id, isPrinted: isPaper, by: visit.actor, with: services.ledger)
      .answer { reading in .page(WeekPage(reading: reading, isPaper: isPaper, say: visit.say).page) }
  }
}
