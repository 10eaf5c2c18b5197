public import QualitativeCoding

/// Makes a study of a document: what is coded, by whom and with which labels. What the model of a study has no place for stays in the
/// document, and goes out again from there.
struct StudyReader {
  let package: RefiPackage
  private let place: ResearchPlace
  var report = ResearchReport()
  var moment = RefiMoment()
  var project: Project
  var selections: Set<RefiGUID> = []
  var codings: Set<RefiGUID> = []
  /// The texts of ids that occur again and again: coders and codes.
  private var texts: [RefiGUID: String] = [:]

  init(_ package: RefiPackage, file: String) {
    self.package = package
    place = ResearchPlace(file: file)
    project = Project(name: package.project.name)
  }

  /// An id as text, the same one for all who have it.
  mutating func text(of guid: RefiGUID?) -> String? {
    guard let guid else { return nil }
    if let known = texts[guid] { return known }
    let text = guid.text
    texts[guid] = text
    return text
  }

  mutating func note(_ fact: ResearchFact, count: Int = 1, example: String = "") {
    report.add(fact, count: count, at: place, example: example)
  }

  mutating func study() -> Project {
    let document = package.project
    project.coders = document.users.map { Coder(id: $0.guid.text, name: $0.name ?? $0.id ?? "") }
    project.trees = [tree(document.codes)]
    project.variables = document.variables.map(Self.variable)
    project.cases = document.cases.map(oneCase)
    makeRoom(for: document.sources)
    for source in document.sources { take(source) }
    takeMemos()
    note(.notShown(.graph), count: document.graphs.count)
    note(.notShown(.set), count: document.sets.count { !StudyExtras.isOurs($0) })
    guessPerspective()
    StudyExtras.find(in: package)?.apply(to: &project)
    return project
  }

  /// So that long lists need not be moved while they grow.
  private mutating func makeRoom(for sources: [RefiSource]) {
    var (selections, codings) = (0, 0)
    for case .text(let text) in sources {
      selections += text.selections.count
      codings += text.codings.count + text.selections.reduce(0) { $0 + $1.codings.count }
    }
    project.selections.reserveCapacity(selections)
    project.codings.reserveCapacity(codings)
    self.selections.reserveCapacity(selections)
    self.codings.reserveCapacity(codings)
  }

  private func tree(_ codes: [RefiCode]) -> CodeTree {
    var tree = CodeTree(id: RefiGUID(derivedFrom: "samenspel main tree").text, name: package.project.name)
    func add(_ list: [RefiCode], under parent: String?) {
      for code in list {
        tree.codes.append(
          Code(
            id: code.guid.text, name: code.name, parent: parent,
            definition: CodeDefinition(description: code.description ?? ""), colour: code.color.map(Self.longColour),
            isCodable: code.isCodable))
        add(code.codes, under: code.guid.text)
      }
    }
    add(codes, under: nil)
    return tree
  }

  /// `#abc` as `#aabbcc`, in small letters.
  static func longColour(_ colour: String) -> String {
    let digits = colour.lowercased().dropFirst()
    return "#" + (digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits))
  }

  private static func variable(_ variable: RefiVariable) -> Variable {
    Variable(
      id: variable.guid.text, name: variable.name, kind: variable.kind.inStudy,
      description: variable.description ?? "")
  }

  private func oneCase(_ one: RefiCase) -> Case {
    Case(
      id: one.guid.text, name: one.name ?? "", values: Self.values(one.values), sources: one.sources.map(\.text),
      selections: one.selections.map(\.text), codes: one.codes.map(\.text), description: one.description ?? "")
  }

  static func values(_ values: [RefiVariableValue]) -> [Variable.ID: VariableValue] {
    var result: [Variable.ID: VariableValue] = [:]
    for value in values {
      if let known = value.value.map(Self.value) { result[value.variable.text] = known }
    }
    return result
  }

  static func value(_ value: RefiVariableValue.Value) -> VariableValue {
    switch value.kind {
    case .text: return .text(value.text)
    case .boolean: return .boolean(value.text == "true" || value.text == "1")
    case .integer:
      let digits = value.text.hasPrefix("+") ? String(value.text.dropFirst()) : value.text
      return Int(digits).map(VariableValue.integer) ?? .text(value.text)
    case .float: return Double(value.text).map(VariableValue.decimal) ?? .text(value.text)
    case .date: return .date(value.text)
    case .dateTime: return .dateTime(value.text)
    }
  }

  static let perspectiveNames = ["perspectief", "perspective", "perspektive"]

  private mutating func guessPerspective() {
    guard
      let variable = project.variables.first(where: { Self.perspectiveNames.contains($0.name.lowercased()) })
    else { return }
    project.perspective = variable.id
    note(.perspective(variable.name))
  }
}

extension RefiVariable.Kind {
  var inStudy: Variable.Kind {
    switch self {
    case .text: .text
    case .boolean: .boolean
    case .integer: .integer
    case .float: .decimal
    case .date: .date
    case .dateTime: .dateTime
    }
  }
}

extension RefiPackage {
  /// The study in a document, and what of it a study does not show.
  ///
  /// Ids are the GUIDs, in capitals. The document itself must be kept beside the study: what is not shown goes out from there.
  ///
  /// - Parameter file: what to report it by.
  public func study(file: String = "project.qde") -> (project: Project, report: ResearchReport) {
    var reader = StudyReader(self, file: file)
    let project = reader.study()
    return (project, reader.report)
  }
}
