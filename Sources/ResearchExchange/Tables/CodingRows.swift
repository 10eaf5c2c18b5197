import Parsing
import QualitativeCoding

/// Puts the rows of a table of codings into a study.
struct CodingRows {
  private let columns: TableColumns
  private let file: String
  private(set) var study: Project
  private(set) var report = ResearchReport()
  private var sources: [String: Int] = [:]
  private var codes: [String: String] = [:]
  private var coders: [String: String] = [:]
  private var selections: [Place: [Int: String]] = [:]
  private var ids: Set<String>
  private var added = 0
  private var moment = RefiMoment()

  init(_ columns: TableColumns, _ study: Project, file: String) {
    (self.columns, self.study, self.file) = (columns, study, file)
    ids = Set(study.codings.map(\.id))
    for (index, source) in study.sources.enumerated().reversed() { sources[source.name] = index }
    for (index, source) in study.sources.enumerated() { sources[source.id] = index }
    for line in study.trees.flatMap({ $0.outline() }) {
      codes[line.path.joined(separator: CodeTreeTable.separator)] = line.code.id
      codes[line.code.id] = line.code.id
    }
    for coder in study.coders { (coders[coder.name], coders[coder.id]) = (coder.id, coder.id) }
    for selection in study.selections {
      if let source = sources[selection.source] { selections[selection.place, default: [:]][source] = selection.id }
    }
    let place = ResearchPlace(file: file, line: 1)
    for name in columns.unknown + columns.repeated { report.add(.column(name), at: place) }
  }

  mutating func take(_ record: CSVRecord) {
    let line = ResearchPlace(file: file, line: record.line)
    func value(_ name: String) -> String? { columns.value(name, in: record) }
    guard let source = [value("source"), value("sourceName")].compactMap({ $0.flatMap { sources[$0] } }).first else {
      return report.add(.row(.unknownSource), at: line, example: value("sourceName") ?? value("source") ?? "")
    }
    guard let code = [value("code"), value("codePath")].compactMap({ $0.flatMap { codes[$0] } }).first else {
      return report.add(.row(.unknownCode), at: line, example: value("codePath") ?? value("code") ?? "")
    }
    guard let place = place(of: record, in: study.sources[source], at: line) else { return }
    let selection = selection(at: place, in: source)
    var coder: String?
    if let key = value("coder") ?? value("coderName") { coder = self.coder(key, called: value("coderName")) }
    let id = value("id") ?? RefiGUID(derivedFrom: "coding \(selection) \(code) \(coder ?? "")").text
    guard ids.insert(id).inserted else { return report.add(.doubleEntry(id), at: line) }
    let weight = value("weight").flatMap(Double.init)
    if weight == nil, let text = value("weight") {
      report.add(.wrongValue(attribute: "weight", of: "Coding"), at: line, example: text)
    }
    let isAgreed = value("agreed").flatMap(RefiForm.boolean).map { $0.text == "true" || $0.text == "1" }
    study.codings.append(
      Coding(
        id: id, selection: selection, code: code, coder: coder,
        at: moment.microseconds(value("time").flatMap { RefiForm.dateTime($0)?.text }), round: value("round"),
        isAgreed: isAgreed ?? false, memo: value("memo") ?? "", weight: weight))
    added += 1
  }

  /// Where in its source a row points; nil when it cannot be told, which is noted.
  private mutating func place(of record: CSVRecord, in source: Source, at line: ResearchPlace) -> Place? {
    let quote = columns.value("quote", in: record)
    if let start = columns.value("start", in: record) {
      let end = columns.value("end", in: record)
      guard let text = source.text, let start = Int(start), let end = end.flatMap({ Int($0) }), start <= end else {
        report.add(.row(.unreadablePlace), at: line, example: start)
        return nil
      }
      if start < 0 || end > text.text.count { report.add(.selectionOutsideText, at: line, example: quote ?? "") }
      if let quote, text.text[start..<end] != quote[...] { report.add(.nameIsNotQuote, at: line, example: quote) }
      return .text(version: text.id, range: start..<end)
    }
    guard let quote else { return .wholeSource }
    guard let text = source.text else { return .part(quote) }
    let found = text.text.string.ranges(of: quote)
    guard found.count == 1, let range = found.first else {
      report.add(.row(found.isEmpty ? .quoteNotFound : .quoteTwice), at: line, example: quote)
      return nil
    }
    let start = text.text.string[..<range.lowerBound].unicodeScalars.count
    return .text(version: text.id, range: start..<start + quote.unicodeScalars.count)
  }

  private mutating func selection(at place: Place, in source: Int) -> String {
    if let known = selections[place]?[source] { return known }
    let id = RefiGUID(derivedFrom: "selection \(study.sources[source].id) \(place.key)").text
    study.selections.append(Selection(id: id, source: study.sources[source].id, place: place))
    selections[place, default: [:]][source] = id
    return id
  }

  private mutating func coder(_ key: String, called name: String?) -> String {
    if let known = coders[key] { return known }
    let id = RefiGUID(key) == nil ? RefiGUID(derivedFrom: "coder " + key).text : key
    study.coders.append(Coder(id: id, name: name ?? key))
    coders[key] = id
    return id
  }

  mutating func finish() { report.add(.kept(.coding), count: added, at: ResearchPlace(file: file)) }
}

extension Place {
  /// Says where it is, always in the same way.
  fileprivate var key: String {
    switch self {
    case .wholeSource: "whole"
    case .text(let version, let range): "\(version) \(range.lowerBound) \(range.upperBound)"
    case .part(let words): "part " + words
    }
  }
}
