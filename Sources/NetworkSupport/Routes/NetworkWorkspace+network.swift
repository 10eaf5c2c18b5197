import Access
import Accountability
import CivilTime
import Language
import Markup
import Serving
import Storage
import WebFrame
import Workplace

// The network as picture, text, paper and file; the form for many people.
extension NetworkWorkspace {
  func showNetwork(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readNetwork(id, by: visit.actor, with: services.ledger).answer { reading in
      .page(
        NetworkPage(
          reading: reading, drawing: pictures.views(of: reading, visit.say), state: visit.formState(), say: visit.say
        ).page)
    }
  }

  func showNetworkText(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readNetwork(id, by: visit.actor, with: services.ledger).answer { reading in
      .page(NetworkTextPage(reading: reading, say: visit.say).page)
    }
  }

  func showNetworkOnPaper(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readNetwork(id, for: .print, by: visit.actor, with: services.ledger).answer { reading in
      .page(NetworkPrintPage(reading: reading, say: visit.say).page)
    }
  }

  /// A file leaves the program, so whoever takes it proves the password again when that was a while ago.
  func networkFile(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    guard visit.signedIn.isFresh(at: visit.now) else {
      return .needsFreshSignIn(back: NetworkRoute.networkFile(id).address)
    }
    return try await readNetwork(id, for: .export, by: visit.actor, with: services.ledger).answer { reading in
      .file(
        bytes: Document(NetworkPicture(reading: reading, say: visit.say).file).bytes, type: "image/svg+xml",
        name: "netwerk-\(visit.today.iso).svg")
    }
  }

  func showExport(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readWaves(of: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.exportDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        ExportPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func export(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.export(id).address
    guard visit.signedIn.isFresh(at: visit.now) else { return .needsFreshSignIn(back: back) }
    let input = ExportInput(
      format: visit.form.text("format"), names: visit.form.text("names"), waves: visit.form.text("waves"),
      purpose: visit.form.text("purpose"))
    return try await exportNetwork(input, of: id, by: visit.actor, with: services.ledger)
      .answer(back: back) { file in .file(bytes: file.bytes, type: file.mediaType, name: file.name) }
  }

  func showPeopleForm(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      MapPeoplePage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page
    }
  }

  func map(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await mapPeople(visit.peopleRows, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger)
      .answer(back: NetworkRoute.people(id).address) { members in
        .redirect(MappingStep.people.next(in: id).address, notice: NetworkPhrases.added(members.count))
      }
  }

  func showHistory(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let before = HistoryEntryID(visit.query.text("before"))
    return try await readHistory(of: id, before: before, by: visit.actor, with: services.ledger).answer { reading in
      .page(HistoryPage(reading: reading, zone: visit.zone, say: visit.say, state: { visit.formState() }).page)
    }
  }

  func undo(_ entry: HistoryEntryID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let history = NetworkRoute.history(id).address
    return try await undoChange(entry, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger)
      .answer(back: history) { _ in
        .redirect(history, notice: Phrase(nl: "Teruggedraaid.", en: "Taken back."))
      }
  }
}
