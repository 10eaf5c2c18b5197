import PersonalNetwork

/// A network as a line of JSON: people as `[id, sphere, ring, kind, gives, receives]`, ties as `[id, id]`.
enum NetworkLine {
  static func of(_ network: PersonalNetwork) -> String {
    let people = network.people.map { person in
      let fields = [
        text(person.id), text(person.sphere.rawValue), person.ring.map { "\($0.rawValue)" } ?? "null",
        text(person.kind.rawValue), list(person.gives), list(person.receives),
      ]
      return "[" + fields.joined(separator: ",") + "]"
    }
    let ties = network.ties.map { "[\(text($0.a)),\(text($0.b))]" }
    return "{\"people\":[\(people.joined(separator: ","))],\"ties\":[\(ties.joined(separator: ","))]}"
  }

  private static func list(_ functions: Set<SupportFunction>) -> String {
    "[" + SupportFunction.allCases.filter(functions.contains).map { text($0.rawValue) }.joined(separator: ",") + "]"
  }

  /// The made-up ids and the codes hold nothing that needs escaping.
  private static func text(_ text: String) -> String { "\"\(text)\"" }
}

/// All measures of a network as a line of JSON; `null` where a measure is undefined.
enum ResultLine {
  static func of(_ measures: NetworkMeasures) -> String {
    var fields: [(String, String)] = [
      ("size", "\(measures.size)"), ("ties", "\(measures.ties)"), ("density", number(measures.density)),
      ("density_with_client", number(measures.densityWithClient)),
      ("component_sizes", list(measures.componentSizes.map(Double.init))), ("isolates", "\(measures.isolates)"),
    ]
    fields += holes(measures.holes, "")
    if let weighted = measures.weightedHoles { fields += holes(weighted, "weighted_") }
    if let people = measures.people { fields += Self.people(people) }
    return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  private static func holes(_ holes: StructuralHoles, _ prefix: String) -> [(String, String)] {
    [
      (prefix + "effective_size", number(holes.effectiveSize)), (prefix + "efficiency", number(holes.efficiency)),
      (prefix + "constraint", number(holes.constraint)), (prefix + "constraints", list(holes.constraints)),
      (prefix + "hierarchy", number(holes.hierarchy)),
    ]
  }

  private static func people(_ people: PeopleMeasures) -> [(String, String)] {
    [
      ("informal_share", number(people.informalShare)), ("sphere_blau", number(people.spheres.blau)),
      ("sphere_iqv", number(people.spheres.iqv)), ("kind_blau", number(people.kinds.blau)),
      ("kind_iqv", number(people.kinds.iqv)), ("sphere_ei", number(people.sphereTies.value)),
      ("functions_mean", number(people.multiplexity.mean)),
      ("functions_two_or_more", number(people.multiplexity.shareOfTwoOrMore)),
      ("functions_concentration", number(people.multiplexity.concentration)),
      ("reciprocity", number(people.reciprocity.share)),
      ("givers", list(people.functions.map { Double($0.givers.count) })),
      ("closeness", "[" + people.functions.map { number($0.closenessWeighted) }.joined(separator: ",") + "]"),
    ]
  }

  private static func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "null" }
  private static func list(_ values: [Double]) -> String { "[" + values.map { "\($0)" }.joined(separator: ",") + "]" }
}
