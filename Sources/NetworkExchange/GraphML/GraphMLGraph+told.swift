import CivilTime
import Parsing

extension GraphMLGraph {
  /// The graph as a case. Somebody in it is the client when a key says so, or when they are called so and are tied to everybody;
  /// otherwise the client is implied, as in the exports of Network Canvas.
  ///
  /// - Parameter name: what the case is called when the graph does not say.
  func told(in file: String, name: String) -> ToldCase {
    let caseName = canvas["caseid"] ?? data["networkcanvascaseid"]?.value
    var told = ToldCase(id: caseName.flatMap { $0.isEmpty ? nil : $0 } ?? name, files: [file])
    let place = self.place.inFile(file)
    told.notes.add(caseName?.isEmpty == false ? .caseName : .caseNameFromFile, place: place)
    told.session = canvas["sessionuuid"] ?? data["networkcanvassessionid"]?.value
    let finish = canvas["sessionfinishtime"] ?? data["sessionfinish"]?.value
    told.date = finish.flatMap { CivilDate(iso: String($0.prefix(10))) }
    if told.date != nil { told.notes.add(.dateOfInterview, place: place) }
    told.countsProfessionals = data["countsprofessionals"]?.value != "false"
    told.provenance = Provenance(columns: data.mapValues(\.value))
    nameClient(in: &told, place: place)
    let columnNames = Dictionary(nodeColumns.keys.map { ($0.id, $0.name) }) { first, _ in first }
    let hasNoNames = nodeColumns.name == nil && nodes.allSatisfy { $0.label == nil }
    told.people = nodes.compactMap {
      person($0, in: file, columnNames: columnNames, isNamedByID: hasNoNames, told: &told)
    }
    told.ties = edges.map {
      ToldTie(from: $0.source, to: $0.target, type: $0.type, place: $0.place.inFile(file))
    }
    told.nameColumn = nodeColumns.name?.name
    told.traitColumns = nodeColumns.traits.mapValues(\.name)
    findClient(in: &told)
    reportRest(into: &told, file: file)
    return told
  }

  private func nameClient(in told: inout ToldCase, place: FilePlace) {
    let names = data.values.map(\.name).sorted()
    guard let index = NameColumn.likely(in: names), let found = data[names[index].lowercased()] else { return }
    guard !found.value.isEmpty, found.value != "ENCRYPTED" else { return }
    told.clientName = found.value
    told.notes.add(.clientName(column: found.name), place: place)
  }

  private func person(
    _ node: Node, in file: String, columnNames: [String: String], isNamedByID: Bool, told: inout ToldCase
  ) -> ToldPerson? {
    let place = node.place.inFile(file)
    guard let key = node.id, !key.isEmpty else {
      told.refuse(.personWithoutID, at: place)
      return nil
    }
    var person = ToldPerson(key: key, place: place)
    person.id = node[nodeColumns.id].flatMap { $0.isEmpty ? nil : $0 }
    person.name = node[nodeColumns.name] ?? node.label
    // Network Canvas labels a node without a name so.
    if nodeColumns.name?.name == "label", person.name == "Node" { person.name = nil }
    person.type = node[nodeColumns.type] ?? ""
    for (trait, column) in nodeColumns.traits {
      if let value = node[column], !value.isEmpty { person.traits[trait] = value }
    }
    for (key, value) in node.values { person.told[columnNames[key] ?? key] = value }
    if isNamedByID && Self.isName(key) {
      person.name = key
      told.notes.add(.nameFromID, place: place)
    }
    return person
  }

  /// Whether an id is a word that people chose, and no number of a program ("n12", a UUID).
  private static func isName(_ id: String) -> Bool {
    let letters = id.prefix { $0.isLetter }
    let rest = id.dropFirst(letters.count)
    if letters.count <= 4 && !rest.isEmpty && rest.allSatisfy({ $0.isNumber || "_-:.".contains($0) }) { return false }
    let isUUID = id.count == 36 && id.allSatisfy { $0.isHexDigit || $0 == "-" }
    return !isUUID && !letters.isEmpty
  }
}

extension GraphMLGraph {
  private static let wordsForClient: Set<String> = ["ego", "ik", "me", "client", "cliënt", "self", "zelf"]
  private static let yes: Set<String> = ["true", "1", "yes", "ja", "ego", "client", "cliënt"]

  private func findClient(in told: inout ToldCase) {
    let marked = nodes.filter { node in
      let flag = node[nodeColumns.client]?.lowercased() ?? ""
      let type = node[nodeColumns.type]?.lowercased() ?? ""
      return Self.yes.contains(flag) || type == "ego" || type == "client" || type == "cliënt"
    }
    let ids = Set(marked.compactMap(\.id))
    if ids.count > 1, let second = marked.first(where: { $0.id != marked.first?.id }) {
      return told.refuse(.severalEgos(ids.count), at: second.place.inFile(told.files[0]))
    }
    if let id = ids.first { return take(id, asClientOf: &told) }
    // A graph that tells about the client itself has them nowhere among its nodes.
    guard told.clientName == nil, canvas.isEmpty else { return }
    let named = told.people.filter { Self.wordsForClient.contains(($0.name ?? $0.key).lowercased()) }
    guard named.count == 1, let candidate = named.first else { return }
    let others = Set(told.people.map(\.key)).subtracting([candidate.key])
    let neighbours = Set(
      edges.compactMap { edge in
        edge.source == candidate.key ? edge.target : edge.target == candidate.key ? edge.source : nil
      })
    guard !others.isEmpty, others.isSubset(of: neighbours) else {
      return told.notes.add(.calledLikeClient, place: candidate.place)
    }
    told.notes.add(.clientByName, place: candidate.place)
    take(candidate.key, asClientOf: &told)
  }

  private func take(_ id: String, asClientOf told: inout ToldCase) {
    told.clientKeys = [id]
    let name = told.people.first { $0.key == id }?.name?.trimmingBlanks() ?? ""
    if told.clientName == nil, !name.isEmpty, !Self.wordsForClient.contains(name.lowercased()) {
      told.clientName = name
    }
  }

  /// What was in the graph and has no place, and what changed.
  private func reportRest(into told: inout ToldCase, file: String) {
    for note in notes { told.notes.add(note.fact, count: note.count, place: note.place.inFile(file)) }
    let directed = edges.filter { $0.isDirected && $0.type.lowercased() != "parent" }
    if let first = directed.first {
      told.notes.add(.directionOfTies, count: directed.count, place: first.place.inFile(file))
    }
    let used = Set(
      [nodeColumns.name, nodeColumns.id, nodeColumns.type, nodeColumns.client].compactMap { $0?.id }
        + nodeColumns.traits.values.map(\.id))
    let rest = nodeColumns.keys.filter { !used.contains($0.id) && !repeatsName($0) }
    report(rest, .node, into: &told, file: file)
    let ends: Set<String> = ["networkcanvassourceuuid", "networkcanvastargetuuid", "networkcanvasuuid"]
    let lost = edgeColumns.keys.filter { key in
      key.id != edgeColumns.type?.id && !ends.contains(key.name.lowercased())
        && (filled(key, .edge) > 0 || !nodeColumns.keys.contains(key))
    }
    report(lost, .edge, into: &told, file: file)
    for (name, value) in data.sorted(by: { $0.key < $1.key }).map(\.value)
    where !Self.understood.contains(name.lowercased()) && value != told.clientName {
      told.notes.add(.column(name), count: value.isEmpty ? 0 : 1, place: place.inFile(file))
    }
    let metadata = canvas.keys.filter { !["caseid", "sessionuuid", "sessionfinishtime"].contains($0) }
    for name in metadata.sorted() { told.notes.add(.column("nc:\(name)"), place: place.inFile(file)) }
  }

  /// Whether a label only says the name once more, for programs that show labels.
  private func repeatsName(_ key: GraphMLKey) -> Bool {
    guard let name = nodeColumns.name, key.name.lowercased() == "label" else { return false }
    return nodes.allSatisfy { $0[key] == $0[name] }
  }

  private func report(
    _ keys: [GraphMLKey], _ target: GraphMLKey.Target, into told: inout ToldCase, file: String
  ) {
    for key in keys {
      told.notes.add(.column(key.name), count: filled(key, target), place: key.place.inFile(file))
    }
  }

  private static let understood: Set<String> = Set(
    ["networkcanvascaseid", "networkcanvassessionid", "sessionfinish", "countsprofessionals", "networkcanvasuuid"]
      + Provenance.names.map { $0.lowercased() })
}

extension XMLPlace {
  func inFile(_ file: String) -> FilePlace { FilePlace(file: file, line: line, column: column) }
}
