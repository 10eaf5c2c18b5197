import CivilTime
import Language
import PersonalNetwork

/// One person as a file tells it.
struct ToldPerson: Sendable {
  /// How ties in the file point at this person.
  let key: String
  /// An id that lasts beyond the file, when there is one.
  var id: String?
  var name: String?
  var type = ""
  var traits: [PersonTrait: String] = [:]
  /// Everything that was told, by column, to compare when the same person comes again.
  var told: [String: String] = [:]
  let place: FilePlace
}

/// One tie as a file tells it.
struct ToldTie: Sendable {
  let from: String
  let to: String
  let type: String
  let place: FilePlace
}

/// A case as a file tells it, before it is known whether it is one network.
struct ToldCase: Sendable {
  var id: String
  var session: String?
  var date: CivilDate?
  var clientName: String?
  var countsProfessionals = true
  var provenance: Provenance?
  /// People who turn out to be the client.
  var clientKeys: Set<String> = []
  var people: [ToldPerson] = []
  var ties: [ToldTie] = []
  /// The column with names; `nil` when there is none and people are called by what stands for them.
  var nameColumn: String?
  /// How each trait is called in the file.
  var traitColumns: [PersonTrait: String] = [:]
  var files: [String]
  private(set) var reasons: [RefusalReason] = []
  var notes = LossReport()

  init(id: String, files: [String]) {
    self.id = id
    self.files = files
  }

  /// Notes a reason to refuse this case. After twenty the rest would only be more of the same.
  mutating func refuse(_ problem: CaseProblem, at place: FilePlace) {
    let reason = RefusalReason(problem, at: place)
    if reasons.count < 20 && !reasons.contains(reason) { reasons.append(reason) }
  }

  func refused() -> RefusedCase { RefusedCase(id: id, files: files, reasons: reasons) }
}

extension ToldCase {
  /// One network of what was told, or every reason why that cannot be.
  func result(in language: DisplayLanguage) -> Result<ImportedCase, CaseRefused> {
    var told = self
    let people = told.peopleOnce()
    let ties = told.gatherTies(among: people)
    guard told.reasons.isEmpty else { return .failure(CaseRefused(refused: told.refused())) }
    let traits = TraitReading(values: people.map(\.traits), types: people.map(\.type))
    let ids = Self.lastingIDs(people)
    let network = PersonalNetwork(
      clientName: clientName ?? id,
      people: zip(people, ids).map { person, id in
        traits.person(
          id: id, name: GivenName(person.name, number: person.key).shown(in: language), values: person.traits,
          type: person.type)
      },
      ties: ties.union(ids: ids), asOf: date, countsProfessionals: countsProfessionals)
    var report = LossReport()
    let whole = FilePlace(file: files.first ?? "")
    report.add(.people, count: people.count, place: whole)
    report.add(.ties, count: network.pairsThatKnowEachOther, place: whole)
    if ties.knowsKinds { report.add(.tieKinds, place: whole) }
    report.add(namesOf: people, column: nameColumn)
    report.add(traits, of: people, columns: traitColumns)
    for entry in LossReport.summary(of: [ties.notes, told.notes]).entries { report.add(entry) }
    return .success(
      ImportedCase(
        id: id, session: session, network: network, tieTypes: ties.types(ids: ids), knowsKinds: traits.knowsKinds,
        files: files, report: report, provenance: provenance))
  }

  /// The people, each once, without the client. Somebody who comes twice must be told the same.
  private mutating func peopleOnce() -> [ToldPerson] {
    var once: [ToldPerson] = []
    var index: [String: Int] = [:]
    for person in people {
      if clientKeys.contains(person.key) {
        notes.add(.clientAmongPeople, place: person.place)
      } else if let first = index[person.key] {
        let columns = Set(person.told.keys).union(once[first].told.keys)
          .filter { person.told[$0] != once[first].told[$0] }.sorted()
        if columns.isEmpty {
          notes.add(.samePersonTwice, place: person.place)
        } else {
          refuse(.contradictoryPerson(firstLine: once[first].place.line ?? 0, columns: columns), at: person.place)
        }
      } else {
        index[person.key] = once.count
        once.append(person)
      }
    }
    return once
  }

  private mutating func gatherTies(among people: [ToldPerson]) -> TieGathering {
    let index = Dictionary(people.enumerated().map { ($1.key, $0) }) { first, _ in first }
    var gathering = TieGathering()
    for tie in ties {
      let isClient = (clientKeys.contains(tie.from), clientKeys.contains(tie.to))
      switch (index[tie.from], index[tie.to]) {
      case _ where tie.from.isEmpty || tie.to.isEmpty: notes.add(.tieWithoutEnds, place: tie.place)
      case _ where tie.from == tie.to: notes.add(.tieToOneself, place: tie.place)
      case (let from?, let to?): gathering.add(from: from, to: to, type: tie.type, place: tie.place)
      case (_?, _) where isClient.1, (_, _?) where isClient.0: notes.add(.tieWithClient, place: tie.place)
      default: notes.add(.tieToNobody, place: tie.place)
      }
    }
    return gathering
  }

  /// The id of each person that lasts; when not everybody has one of their own, what ties call them.
  private static func lastingIDs(_ people: [ToldPerson]) -> [String] {
    let ids = people.compactMap(\.id)
    return ids.count == people.count && Set(ids).count == ids.count ? ids : people.map(\.key)
  }
}

/// Carries a refusal through `Result`.
struct CaseRefused: Error {
  let refused: RefusedCase
}

extension PersonalNetwork {
  /// How many pairs of people are tied, whoever counts.
  var pairsThatKnowEachOther: Int {
    var everybody = self
    everybody.countsProfessionals = true
    everybody.people = people.map { person in
      var person = person
      person.ending = nil
      return person
    }
    return everybody.graph().ties
  }
}
