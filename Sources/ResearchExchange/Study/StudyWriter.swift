public import Language
public import QualitativeCoding

/// Makes a document of a study, over the document it came from when there is one: what the study does not show goes out as it came in,
/// and what the standard has no place for goes along as JSON in a note of our own.
struct StudyWriter {
  let study: Project
  let base: RefiPackage
  var package: RefiPackage
  var report = ResearchReport()
  var moment = RefiMoment()
  /// Of the words that we put before the parts of a definition.
  let language: DisplayLanguage
  private let place = ResearchPlace(file: "project.qde")
  /// Notes of codes and codings, made on the way.
  var notes: [RefiTextSource] = []
  /// Which notes something has.
  private(set) var notesOf: [Memo.Subject: [RefiGUID]] = [:]
  let baseNotes: [RefiGUID: RefiTextSource]

  init(_ study: Project, over base: RefiPackage?, language: DisplayLanguage) {
    (self.study, self.language) = (study, language)
    self.base = base ?? RefiPackage(project: RefiProject(name: study.name))
    package = self.base
    baseNotes = Dictionary(self.base.project.notes.map { ($0.guid, $0) }) { first, _ in first }
    for memo in study.memos {
      for subject in memo.about { notesOf[subject, default: []].append(RefiGUID(of: memo.id)) }
    }
  }

  mutating func note(_ fact: ResearchFact, count: Int = 1, example: String = "") {
    report.add(fact, count: count, at: place, example: example)
  }

  mutating func document() -> RefiPackage {
    package.project.name = study.name
    package.project.origin = "Samenspel"
    package.project.users = users()
    package.project.codes = study.trees.flatMap { codes(of: $0) }
    package.project.variables = study.variables.map(variable)
    package.project.cases = study.cases.map(oneCase)
    writeSources()
    writeMemos()
    writeRounds()
    if let extras = StudyExtras.note(for: study, base: base) {
      package.project.notes.append(extras)
      note(.ourOwnNotes)
    }
    return package
  }

  private func users() -> [RefiUser] {
    let known = Dictionary(base.project.users.map { ($0.guid, $0) }) { first, _ in first }
    return study.coders.map { coder in
      let guid = RefiGUID(of: coder.id)
      guard var user = known[guid] else { return RefiUser(guid: guid, name: coder.name) }
      if (user.name ?? user.id ?? "") != coder.name { user.name = coder.name }
      return user
    }
  }

  private mutating func codes(of tree: CodeTree) -> [RefiCode] {
    var known: [RefiGUID: RefiCode] = [:]
    func gather(_ list: [RefiCode]) {
      for code in list {
        known[code.guid] = code
        gather(code.codes)
      }
    }
    gather(base.project.codes)
    // From the last to the first, so that what stands under a code is ready before the code is.
    var under: [String?: [RefiCode]] = [:]
    for line in tree.outline().reversed() {
      let made = code(
        line.code, was: known[RefiGUID(of: line.code.id)], codes: under.removeValue(forKey: line.code.id) ?? [])
      under[line.parent, default: []].insert(made, at: 0)
    }
    return under[nil] ?? []
  }

  private mutating func code(_ code: Code, was old: RefiCode?, codes: [RefiCode]) -> RefiCode {
    let guid = RefiGUID(of: code.id)
    let description = code.definition.description(in: language)
    let isSame = code.definition.says(CodeDefinition(description: old?.description ?? ""))
    let colour = old?.color.map(StudyReader.longColour) == code.colour ? old?.color : code.colour
    return RefiCode(
      guid: guid, name: code.name, isCodable: code.isCodable, color: colour,
      description: isSame ? old?.description : description.isEmpty ? nil : description,
      notes: references(to: .code(code.id), was: old?.notes ?? [], memo: code.memo, of: code.id, named: code.name),
      codes: codes)
  }

  private func variable(_ variable: Variable) -> RefiVariable {
    let guid = RefiGUID(of: variable.id)
    let old = base.project.variables.first { $0.guid == guid }
    let isSame = (old?.description ?? "") == variable.description
    return RefiVariable(
      guid: guid, name: variable.name, kind: variable.kind.inStandard,
      description: isSame ? old?.description : variable.description)
  }

  private func oneCase(_ one: Case) -> RefiCase {
    let guid = RefiGUID(of: one.id)
    let old = base.project.cases.first { $0.guid == guid }
    var result = old ?? RefiCase(guid: guid)
    if (old?.name ?? "") != one.name { result.name = one.name }
    if (old?.description ?? "") != one.description { result.description = one.description }
    result.codes = one.codes.map(RefiGUID.init(of:))
    result.sources = one.sources.map(RefiGUID.init(of:))
    result.selections = one.selections.map(RefiGUID.init(of:))
    result.values = values(one.values, was: old?.values ?? [])
    return result
  }

  /// In the order they had, then in the order of the variables.
  func values(_ new: [Variable.ID: VariableValue], was old: [RefiVariableValue]) -> [RefiVariableValue] {
    var rest = new
    var result: [RefiVariableValue] = []
    for value in old {
      let id = value.variable.text
      guard let known = value.value else {
        if new[id] == nil { result.append(value) }
        continue
      }
      guard let now = rest.removeValue(forKey: id) else { continue }
      let isSame = StudyReader.value(known) == now
      result.append(isSame ? value : RefiVariableValue(variable: value.variable, value: now.inStandard))
    }
    let order = Dictionary(study.variables.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (id, value) in rest.sorted(by: { (order[$0.key] ?? .max, $0.key) < (order[$1.key] ?? .max, $1.key) }) {
      result.append(RefiVariableValue(variable: RefiGUID(of: id), value: value.inStandard))
    }
    return result
  }
}

extension Variable.Kind {
  fileprivate var inStandard: RefiVariable.Kind {
    switch self {
    case .text: .text
    case .boolean: .boolean
    case .integer: .integer
    case .decimal: .float
    case .date: .date
    case .dateTime: .dateTime
    }
  }
}

extension VariableValue {
  fileprivate var inStandard: RefiVariableValue.Value {
    switch self {
    case .text: RefiVariableValue.Value(.text, text)
    case .boolean: RefiVariableValue.Value(.boolean, text)
    case .integer: RefiVariableValue.Value(.integer, text)
    case .decimal: RefiVariableValue.Value(.float, text)
    case .date: RefiVariableValue.Value(.date, text)
    case .dateTime: RefiVariableValue.Value(.dateTime, text)
    }
  }
}

extension RefiPackage {
  /// The document of a study.
  ///
  /// - Parameters:
  ///   - base: the document the study came from, for what a study does not show; `nil` when it began here.
  ///   - language: of the words that say which part of a definition is which.
  public static func of(
    _ study: Project, over base: RefiPackage? = nil, language: DisplayLanguage = .nl
  ) -> (package: RefiPackage, report: ResearchReport) {
    var writer = StudyWriter(study, over: base, language: language)
    let package = writer.document()
    return (package, writer.report)
  }
}
