import CivilTime
import Language
import PersonalNetwork

/// Makes one network of what was gathered about a case, or says why that cannot be done.
struct CaseAssembly {
  struct Refused: Error {
    let refused: RefusedCase
  }

  var draft: CaseDraft
  let files: [CanvasFile]
  let language: DisplayLanguage
  /// Whether its files have other cases in them too, so that they cannot name this one.
  private let sharesFiles: Bool
  private var report = LossReport()

  init(_ draft: CaseDraft, files: [CanvasFile], sharesFiles: Bool, language: DisplayLanguage) {
    self.draft = draft
    self.sharesFiles = sharesFiles
    self.files = files
    self.language = language
  }

  consuming func result() -> Result<ImportedCase, Refused> {
    let client = ClientFacts(draft.clients, files: files, draft: &draft)
    let people = PeopleAssembly(draft.people, client: draft.key.client, files: files, draft: &draft)
    let ties = TiesAssembly(draft.ties, people: people, files: files, draft: &draft)
    checkCompleteness()
    let id = client.caseID ?? nameFromFiles
    guard draft.reasons.isEmpty else {
      return .failure(Refused(refused: RefusedCase(id: id, files: paths, reasons: draft.reasons)))
    }
    let attributes = PeopleAttributes(people.rows)
    let named = attributes.people(people.rows, language: language)
    report.add(.people, count: named.count, place: FilePlace(file: paths.first ?? ""))
    let network = PersonalNetwork(
      clientName: client.name ?? id, people: named, ties: ties.union, asOf: client.date,
      countsProfessionals: client.countsProfessionals)
    report.add(.ties, count: network.pairsThatKnowEachOther, place: FilePlace(file: paths.first ?? ""))
    if ties.knowsKinds { report.add(.tieKinds, place: FilePlace(file: paths.first ?? "")) }
    client.report(into: &report, files: files, fallback: paths.first ?? "")
    attributes.report(into: &report, rows: people.rows, files: files)
    reportNotes(people.notes, ties.notes, draft.notes)
    reportColumns(mapped: attributes.taken)
    return .success(
      ImportedCase(
        id: id, session: client.session, network: network, tieTypes: ties.types, knowsKinds: attributes.knowsKinds,
        files: paths, report: report, provenance: client.provenance))
  }

  private var paths: [String] { draft.files.sorted().map { files[$0].path } }

  private var nameFromFiles: String {
    if sharesFiles, let client = draft.key.client { return client }
    let named = draft.files.sorted().first { files[$0].name.prefix?.isEmpty == false }
    return named.map { files[$0].name.caseName } ?? draft.key.client ?? paths.first ?? ""
  }

  /// Whether all that makes a case is there; of a case that is refused anyway, what is missing is no news.
  private mutating func checkCompleteness() {
    guard draft.reasons.isEmpty else { return }
    if draft.people.isEmpty, let tie = draft.ties.first {
      draft.refuse(.tiesWithoutPeople, at: FilePlace(file: files[tie.place.file].path))
    }
    let hasTieFile = draft.files.contains { files[$0].contents == .ties }
    if !hasTieFile, let matrix = draft.matrices.first {
      draft.refuse(.onlyMatrix, at: FilePlace(file: files[matrix].path))
    }
  }

  private mutating func reportNotes(_ notes: LossReport...) {
    for entry in LossReport.summary(of: notes).entries { report.add(entry) }
  }

  /// Every column that was not read, with how many fields of it are filled in.
  private mutating func reportColumns(mapped: Set<PersonTrait>) {
    for (index, counts) in draft.filled.sorted(by: { $0.key < $1.key }) {
      let file = files[index]
      let used = file.usedColumns.union(mapped.compactMap { file.contents == .people ? file.columns.traits[$0] : nil })
      for (column, name) in file.columns.header.enumerated() where !used.contains(column) {
        let count = column < counts.count ? counts[column] : 0
        let fact: LossFact = name.isEmpty ? .columnWithoutName : name == "null" ? .columnCalledNull : .column(name)
        report.add(fact, count: count, place: FilePlace(file: file.path, line: 1))
      }
    }
  }
}
