/// Which codings a question is about. What is left nil or empty does not restrict.
public struct CodingFilter: Sendable, Hashable {
  /// These codes.
  public var codes: Set<Code.ID>?
  /// Whether everything under ``codes`` counts too.
  public var withChildren: Bool
  public var layer: Layer
  public var rounds: Set<Round.ID>?
  public var sources: Set<Source.ID>?
  public var sourceKinds: Set<SourceKind>?
  /// Per variable (perspective, gender, type of method) the values that count. All variables named must fit.
  public var values: [Variable.ID: Set<String>]

  public init(
    codes: Set<Code.ID>? = nil, withChildren: Bool = true, layer: Layer = .all, rounds: Set<Round.ID>? = nil,
    sources: Set<Source.ID>? = nil, sourceKinds: Set<SourceKind>? = nil, values: [Variable.ID: Set<String>] = [:]
  ) {
    self.codes = codes
    self.withChildren = withChildren
    self.layer = layer
    self.rounds = rounds
    self.sources = sources
    self.sourceKinds = sourceKinds
    self.values = values
  }
}

/// A filter worked out for one index: each row is answered by looking in tables.
struct RowFilter {
  private let codes: [Bool]?
  let sources: [Bool]
  private let coder: Int32?
  private let isAgreed: Bool
  private let rounds: Set<Round.ID>?
  private let codings: [Coding]
  private let parts: [(columns: ValueColumns, wanted: Set<Int>)]

  init(_ filter: CodingFilter, in index: CodingIndex) {
    let project = index.project
    if let chosen = filter.codes {
      var codes = Array(repeating: false, count: index.codes.count)
      for id in chosen {
        for place in index.codes.places(of: id, withChildren: filter.withChildren) { codes[place] = true }
      }
      self.codes = codes
    } else {
      codes = nil
    }
    var sources = project.sources.map { source in
      (filter.sources?.contains(source.id) ?? true) && (filter.sourceKinds?.contains(source.kind) ?? true)
    }
    var parts: [(columns: ValueColumns, wanted: Set<Int>)] = []
    for (variable, wanted) in filter.values {
      let columns = ValueColumns(variable, in: index)
      let places = Set(columns.values.indices.filter { wanted.contains(columns.values[$0]) })
      if index.cases.hasParts {
        parts.append((columns, places))
      } else {
        for source in sources.indices where places.isDisjoint(with: columns.ofSource[source]) {
          sources[source] = false
        }
      }
    }
    self.sources = sources
    self.parts = parts
    switch filter.layer {
    case .coder(let id): (coder, isAgreed) = (Int32(index.coderPlaces[id] ?? -2), false)
    case .agreed: (coder, isAgreed) = (nil, true)
    case .all: (coder, isAgreed) = (nil, false)
    }
    rounds = filter.rounds
    codings = filter.rounds == nil ? [] : project.codings
  }

  func takes(_ row: CodingRow) -> Bool {
    guard row.isAgreed == isAgreed, sources[Int(row.source)] else { return false }
    if let coder, row.coder != coder { return false }
    if let codes, !codes[Int(row.code)] { return false }
    if let rounds {
      guard let round = codings[Int(row.coding)].round, rounds.contains(round) else { return false }
    }
    return parts.isEmpty || parts.allSatisfy { !$0.wanted.isDisjoint(with: $0.columns.places(of: row)) }
  }
}
