import Parsing
import PersonalNetwork

/// One case in our JSON.
struct SamenspelJSONCase {
  private let object: SamenspelJSONObject
  private let file: String
  private let limits: NetworkLimits
  private let provenance: Provenance
  private var notes = LossReport()

  init(_ object: SamenspelJSONObject, file: String, limits: NetworkLimits, provenance: Provenance) {
    self.object = object
    self.file = file
    self.limits = limits
    self.provenance = provenance
  }

  mutating func read() throws(RefusalReason) -> ImportedCase {
    let id = try object.needed("id")
    let people = try readPeople()
    let ties = try readTies(among: Set(people.map(\.id)))
    let network = PersonalNetwork(
      clientName: try object.text("clientName") ?? id, people: people, ties: ties, asOf: try object.day("asOf"),
      countsProfessionals: try object.truth("countsProfessionals") ?? true)
    noteUnknown(in: object, but: ["id", "session", "clientName", "asOf", "countsProfessionals", "people", "ties"])
    var report = LossReport()
    let whole = FilePlace(file: file, line: object.place.line)
    report.add(.people, count: people.count, place: whole)
    report.add(.ties, count: network.pairsThatKnowEachOther, place: whole)
    for entry in LossReport.summary(of: [notes]).entries { report.add(entry) }
    return ImportedCase(
      id: id, session: try object.text("session"), network: network, tieTypes: Self.types(of: network),
      knowsKinds: true, files: [file], report: report, provenance: provenance)
  }

  private mutating func noteUnknown(in object: SamenspelJSONObject, but known: Set<String>) {
    for entry in object.unknown(but: known) { notes.add(entry) }
  }

  private mutating func readPeople() throws(RefusalReason) -> [NetworkPerson] {
    let objects = try object.objects("people")
    guard objects.count <= limits.people else {
      throw RefusalReason(.tooManyPeople(limit: limits.people), at: object.place)
    }
    var people: [NetworkPerson] = []
    var ids: Set<String> = []
    for object in objects {
      let person = try Self.person(object)
      guard ids.insert(person.id).inserted else { throw RefusalReason(.repeatedID(person.id), at: object.place) }
      people.append(person)
      noteUnknown(in: object, but: Self.personMembers)
    }
    return people
  }

  private static let personMembers: Set<String> = [
    "id", "name", "sphere", "ring", "kind", "vip", "quality", "direction", "gives", "receives", "ending", "safetyFlag",
  ]

  private static func person(_ object: SamenspelJSONObject) throws(RefusalReason) -> NetworkPerson {
    let number = try object.whole("ring")
    let ring = number.flatMap(Ring.init(rawValue:))
    if number != nil && ring == nil {
      throw RefusalReason(.wrongValue("ring"), at: (object.node["ring"] ?? object.node).place.inFile(object.file))
    }
    let ending: Ending? = try object.object("ending").flatMap { (ending) throws(RefusalReason) in
      guard let kind: Ending.Kind = try ending.code("kind") else { return nil }
      return Ending(kind, on: try ending.day("on"))
    }
    return NetworkPerson(
      id: try object.needed("id"), name: try object.needed("name"), sphere: try object.code("sphere") ?? .unknown,
      ring: ring, kind: try object.code("kind") ?? .informal, vip: try object.code("vip"),
      quality: try object.code("quality"), direction: try object.code("direction"),
      gives: Set(try object.codes("gives")), receives: Set(try object.codes("receives")), ending: ending,
      hasSafetyFlag: try object.truth("safetyFlag") ?? false)
  }

  private mutating func readTies(among people: Set<String>) throws(RefusalReason) -> [MemberTie] {
    let objects = try object.objects("ties")
    guard objects.count <= limits.ties else { throw RefusalReason(.tooManyTies(limit: limits.ties), at: object.place) }
    var ties: [MemberTie] = []
    var seen: Set<MemberTie> = []
    for object in objects {
      let tie = MemberTie(
        a: try object.needed("from"), b: try object.needed("to"), kind: try object.code("kind") ?? .know)
      noteUnknown(in: object, but: ["from", "to", "kind"])
      if tie.isToOneself {
        notes.add(.tieToOneself, place: object.place)
      } else if !people.contains(tie.a) || !people.contains(tie.b) {
        notes.add(.tieToNobody, place: object.place)
      } else if seen.insert(tie).inserted {
        ties.append(tie)
      } else {
        notes.add(.samePairTwice, place: object.place)
      }
    }
    return ties
  }

  /// The kinds that occur, in the order of the code list.
  private static func types(of network: PersonalNetwork) -> [ImportedCase.TieType] {
    MemberTieKind.allCases.compactMap { kind in
      let ties = network.ties.filter { $0.kind == kind }
      return ties.isEmpty ? nil : ImportedCase.TieType(name: kind.rawValue, ties: ties)
    }
  }
}
