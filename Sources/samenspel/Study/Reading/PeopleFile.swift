import ResearchExchange

/// A CSV file with a row per person.
struct PeopleFile {
  let path: String

  func read() throws(StudyRefusal) -> (value: PeopleTable, report: ResearchReport) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes: FileBytes
    do { bytes = try FileBytes(path: path) } catch { throw StudyFile.unreadable(path, error) }
    let reading = PeopleTable.read(bytes, name: name)
    guard let table = reading.value else { throw StudyRefusal(StudyFile.refused(reading.refusal)) }
    return (table, reading.report)
  }
}
