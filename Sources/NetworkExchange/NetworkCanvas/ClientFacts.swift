import CivilTime

/// What the files say of the client and the interview.
struct ClientFacts {
  let caseID: String?
  let session: String?
  let date: CivilDate?
  /// What the client is called; `nil` when the files do not say, or keep it secret.
  let name: String?
  let countsProfessionals: Bool
  let provenance: Provenance?
  private let row: ClientRow?

  /// Two rows that say the same count once; two that differ refuse the case.
  init(_ rows: [ClientRow], files: [CanvasFile], draft: inout CaseDraft) {
    row = rows.first
    caseID = row?.caseID
    session = row?.session
    // The first ten characters of an ISO 8601 instant in UTC.
    date = row?.finish.flatMap { CivilDate(iso: String($0.prefix(10))) }
    name = row?.name.flatMap { $0 == "ENCRYPTED" ? nil : $0 }
    countsProfessionals = row?.countsProfessionals ?? true
    provenance = row?.provenance
    guard let first = rows.first else { return }
    for other in rows.dropFirst() {
      let columns = other.digest.differences(from: first.digest)
      let place = FilePlace(file: files[other.place.file].path, line: other.place.line)
      if columns.isEmpty {
        draft.notes.add(.samePersonTwice, place: place)
      } else {
        let names = columns.map { files[other.place.file].columnName($0) }
        draft.refuse(.contradictoryClient(firstLine: first.place.line, columns: names), at: place)
      }
    }
  }

  func report(into report: inout LossReport, files: [CanvasFile], fallback: String) {
    let file = row.map { files[$0.place.file].path } ?? fallback
    let place = FilePlace(file: file, line: row?.place.line)
    report.add(caseID == nil ? .caseNameFromFile : .caseName, place: place)
    if name != nil, let row, let column = files[row.place.file].nameColumn {
      report.add(.clientName(column: files[row.place.file].columnName(column)), place: place)
    }
    if date != nil { report.add(.dateOfInterview, place: place) }
  }
}

extension CanvasFile {
  /// What a column is called; by its number when the header does not go that far.
  func columnName(_ column: Int) -> String {
    column < columns.header.count ? columns.header[column] : "\(column + 1)"
  }
}
