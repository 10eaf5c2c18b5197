import Parsing
import QualitativeCoding

/// Puts the rows of a code tree together.
struct CodeTreeRows {
  private let columns: TableColumns
  private let file: String
  private(set) var report = ResearchReport()
  private var codes: [Code] = []
  private var parents: [String?] = []
  private var indexOfID: [String: Int] = [:]
  private var indexOfPath: [[String]: Int] = [:]

  init(_ columns: TableColumns, file: String) {
    (self.columns, self.file) = (columns, file)
    let place = ResearchPlace(file: file, line: 1)
    for name in columns.unknown + columns.repeated { report.add(.column(name), at: place) }
  }

  mutating func take(_ record: CSVRecord) {
    let place = ResearchPlace(file: file, line: record.line)
    let path = columns.value("path", in: record).map(Self.steps) ?? []
    guard let name = columns.value("name", in: record) ?? path.last, !name.isEmpty else {
      return report.add(.row(.withoutName), at: place)
    }
    let parent = columns.value("parent", in: record)
    let id = columns.value("id", in: record) ?? Self.id(path.isEmpty ? (parent.map(Self.steps) ?? []) + [name] : path)
    if let known = indexOfID[id] {
      // A heading that was made for a path, or a row that stands there twice.
      guard codes[known].isHeading else { return report.add(.doubleEntry(name), at: place) }
      codes[known] = code(codes[known].id, name: name, from: record, at: place)
      return
    }
    let code = self.code(id, name: name, from: record, at: place)
    if parent == nil && path.count > 1 { makeHeadings(Array(path.dropLast())) }
    add(code, under: parent, path: path)
  }

  private mutating func add(_ code: Code, under parent: String?, path: [String]) {
    indexOfID[code.id] = codes.count
    if !path.isEmpty { indexOfPath[path] = codes.count }
    codes.append(code)
    parents.append(parent ?? (path.count > 1 ? indexOfPath[Array(path.dropLast())].map { codes[$0].id } : nil))
  }

  private mutating func makeHeadings(_ path: [String]) {
    guard !path.isEmpty, indexOfPath[path] == nil else { return }
    makeHeadings(Array(path.dropLast()))
    add(Code(id: Self.id(path), name: path[path.count - 1], isCodable: false), under: nil, path: path)
  }

  private mutating func code(
    _ id: String, name: String, from record: CSVRecord, at place: ResearchPlace
  ) -> Code {
    var code = Code(id: id, name: name)
    code.definition = CodeDefinition(
      meaning: columns.value("definition", in: record) ?? "", whenToUse: columns.value("whenToUse", in: record) ?? "",
      whenNotToUse: columns.value("whenNotToUse", in: record) ?? "",
      anchorExample: columns.value("example", in: record) ?? "")
    code.memo = columns.value("memo", in: record) ?? ""
    if let text = columns.value("codable", in: record) {
      if let form = RefiForm.boolean(text) {
        code.isCodable = form.text == "true" || form.text == "1"
      } else {
        report.add(.wrongValue(attribute: "codable", of: "Code"), at: place, example: text)
      }
    }
    guard let text = columns.value("colour", in: record) else { return code }
    if let form = RefiForm.color(text) {
      code.colour = StudyReader.longColour(form.text)
    } else {
      report.add(.wrongValue(attribute: "colour", of: "Code"), at: place, example: text)
    }
    return code
  }

  /// A parent is an id, a path, or the name of a code; one that is not there leaves its code at the top.
  mutating func tree(called file: String) -> CodeTree {
    let ids = Set(codes.map(\.id))
    var ofName: [String: String] = [:]
    for code in codes where ofName[code.name] == nil { ofName[code.name] = code.id }
    for index in codes.indices {
      guard let parent = parents[index] else { continue }
      let path = Self.steps(parent)
      let found = ids.contains(parent) ? parent : ids.contains(Self.id(path)) ? Self.id(path) : ofName[parent]
      codes[index].parent = found == codes[index].id ? nil : found
      if codes[index].parent == nil {
        report.add(.leadsNowhere(to: .code), at: ResearchPlace(file: file), example: parent)
      }
    }
    report.add(.kept(.code), count: codes.count, at: ResearchPlace(file: file))
    let name = file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    return CodeTree(id: RefiGUID(derivedFrom: "tree " + name).text, name: String(name), codes: codes)
  }

  private static func id(_ path: [String]) -> String {
    RefiGUID(derivedFrom: "code " + path.joined(separator: "\u{1F}")).text
  }

  /// The names in a path; `\/` is a stroke in a name.
  private static func steps(_ path: String) -> [String] {
    path.replacing("\\/", with: "\u{1F}").split(separator: CodeTreeTable.separator)
      .map { $0.replacing("\u{1F}", with: "/").trimmingBlanks() }.filter { !$0.isEmpty }
  }
}

extension Code {
  /// Made for a path, without a row of its own.
  fileprivate var isHeading: Bool { !isCodable && definition == CodeDefinition() && memo.isEmpty && colour == nil }
}
