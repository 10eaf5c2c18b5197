import Access
import Accountability
import Language
import Serving
import WebFrame
import Workplace

// The steps after writing people down: who gives what, who knows whom, who stands apart.
extension NetworkWorkspace {
  func showSupportGrid(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      SupportGridPage(
        reading: reading, part: visit.query.integer("deel"), state: visit.formState(), problems: visit.formProblems,
        say: visit.say
      ).page
    }
  }

  func fillSupportGrid(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let part = visit.query.integer("deel") ?? 1
    let back = PeoplePart.address(.supportGrid(id), part)
    let input = SupportGridInput(
      gives: SupportGridInput.Ticks(visit.form.ticks(in: "gives")),
      receives: SupportGridInput.Ticks(visit.form.ticks(in: "receives")))
    let outcome = try await NetworkSupport.fillSupportGrid(
      input, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger)
    guard case .done = outcome else { return outcome.answer(back: back) { _ in .refused(.notFound) } }
    return try await readNetwork(id, by: visit.actor, with: services.ledger).answer { reading in
      let shown = PeoplePart(reading.members.filter { !$0.isGone }, asked: part)
      let next = shown.next.map { PeoplePart.address(.supportGrid(id), $0) }
      return .redirect(next ?? MappingStep.gives.next(in: id).address, notice: NetworkPhrases.saved)
    }
  }

  func showTieGrid(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      TieGridPage(
        reading: reading, step: visit.query.integer("stap"), state: visit.formState(), problems: visit.formProblems,
        say: visit.say
      ).page
    }
  }

  func fillTieGrid(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let step = visit.query.integer("stap")
    let pairs = visit.form.entries.compactMap { entry -> TieGridInput.Pair? in
      let parts = entry.name.split(separator: ".").map(String.init)
      guard parts.count == 3, parts[0] == "pairs" else { return nil }
      return TieGridInput.Pair(parts[1], parts[2], entry.value)
    }
    let outcome = try await NetworkSupport.fillTieGrid(
      TieGridInput(pairs: pairs, version: visit.version ?? 0), in: id, by: visit.actor, receipt: visit.receipt,
      with: services.ledger)
    guard case .done = outcome else {
      return outcome.answer(back: TieGridPage.address(id, step: step ?? 1)) { _ in .refused(.notFound) }
    }
    return try await readNetwork(id, by: visit.actor, with: services.ledger).answer { reading in
      .redirect(TieGridPage.next(after: step, in: reading), notice: NetworkPhrases.saved)
    }
  }

  func showApart(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      ApartPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page
    }
  }

  func addApart(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await mapPeople(visit.peopleRows, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger)
      .answer(back: NetworkRoute.apart(id).address) { members in
        .redirect(NetworkRoute.network(id).address, notice: NetworkPhrases.added(members.count))
      }
  }

  /// A form about the whole network, for who may write in it.
  func form(_ id: DossierID, _ visit: Visit, page: (NetworkReading) -> Page) async throws -> Answer {
    try await readNetwork(id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(page(reading))
    }
  }
}

extension Visit {
  /// The rows of people in the form that was sent.
  var peopleRows: MapPeopleInput {
    MapPeopleInput(
      rows: form.rows("people", deciding: ["name", "ring", "sphere"]).map { row in
        MapPeopleInput.Row(
          index: row.index, name: row.text("name"), sphere: row.text("sphere"), ring: row.text("ring"))
      })
  }
}

extension SupportGridInput.Ticks {
  /// As a form sent them.
  init(_ ticks: TickChanges) { self.init(added: ticks.added, removed: ticks.removed) }
}
