import CivilTime
import Language
import NetworkExchange
import Parsing
import PersonalNetwork

/// Figures and reports as JSON: the same keys always, `null` for what cannot be said.
struct MeasuresJSON {
  private let reading: Reading<[ImportedCase]>
  private let perType: Bool
  private let say: Speaker

  init(_ reading: Reading<[ImportedCase]>, perType: Bool, language: DisplayLanguage) {
    self.reading = reading
    self.perType = perType
    say = Speaker(language)
  }

  var text: String {
    JSONText.object([
      ("cases", .array(reading.value.map(imported))),
      ("refused", .array(reading.refused.map(refused))),
      ("report", report(reading.report)),
    ]).text + "\n"
  }

  private func imported(_ one: ImportedCase) -> JSONText {
    let union = MeasuredCase(imported: one, tieType: nil, measures: NetworkMeasures(one.network))
    var members: [(String, JSONText)] = [
      ("case", .string(one.id)), ("session", one.session.map(JSONText.string) ?? .null),
      ("date", one.network.asOf.map { .string($0.iso) } ?? .null),
      ("files", .array(one.files.map(JSONText.string))), ("measures", measures(union)),
      ("tieTypes", .object(one.tieTypes.map { ($0.name, .whole($0.ties.count)) })),
    ]
    if perType {
      let rows = MeasuredCase.all(of: [one], perType: true).dropFirst()
      members.append(("measuresPerType", .object(rows.map { ($0.tieType ?? "", measures($0)) })))
    }
    return .object(members + [("report", report(one.report))])
  }

  private func measures(_ row: MeasuredCase) -> JSONText {
    var members: [(String, JSONText)] = MeasureColumn.all.map { column in
      switch column.value(row) {
      case .whole(let number): (column.key, .whole(number))
      case .part(let number): (column.key, .number(number))
      }
    }
    members.append(("componentSizes", .array(row.measures.componentSizes.map(JSONText.whole))))
    members.append(("functions", functions(row.measures.people?.functions ?? [])))
    return .object(members)
  }

  private func functions(_ functions: [FunctionReach]) -> JSONText {
    .object(
      functions.map { reach in
        let members: [(String, JSONText)] = [
          ("givers", .whole(reach.givers.count)), ("closenessWeighted", .number(reach.closenessWeighted)),
        ]
        return (reach.function.rawValue, .object(members))
      })
  }

  private func refused(_ one: RefusedCase) -> JSONText {
    let reasons = one.reasons.map { reason in
      JSONText.object(
        [("code", .string(code(of: reason.problem))), ("what", .string(say(reason.what)))] + place(reason.place))
    }
    return .object([
      ("case", .string(one.id)), ("files", .array(one.files.map(JSONText.string))), ("reasons", .array(reasons)),
    ])
  }

  private func report(_ report: LossReport) -> JSONText {
    .array(
      report.entries.map { entry in
        .object(
          [
            ("kind", .string(entry.kind.rawValue)), ("code", .string(code(of: entry.fact))),
            ("what", .string(say(entry.what))), ("count", .whole(entry.count)),
          ] + place(entry.place))
      })
  }

  private func place(_ place: FilePlace) -> [(String, JSONText)] {
    [
      ("file", .string(place.file)), ("line", place.line.map(JSONText.whole) ?? .null),
      ("column", place.column.map(JSONText.whole) ?? .null),
    ]
  }

  /// The name of a case without what belongs to this occurrence of it: `column`, `quoteNeverClosed`.
  private func code(of fact: Any) -> String {
    let name = "\(fact)"
    let isOfFormat = ["csv(", "xml(", "json("].contains { name.hasPrefix($0) }
    if isOfFormat, let type = name.firstRange(of: "Problem.") { return code(of: name[type.upperBound...]) }
    return String(name.prefix { $0.isLetter || $0.isNumber })
  }
}
