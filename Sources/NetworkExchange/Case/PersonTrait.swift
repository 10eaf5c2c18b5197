import CivilTime
import PersonalNetwork

/// What a column or key about a person can mean to us: its name, and the codes that may stand in it. The same names in every
/// format that has names for columns.
enum PersonTrait: Sendable, Hashable, CaseIterable {
  case sphere, ring, kind, vip, quality, direction
  /// How it ended, and since which day.
  case ending, endingOn
  case gives(SupportFunction)
  case receives(SupportFunction)

  static let allCases: [PersonTrait] =
    [.sphere, .ring, .kind, .vip, .quality, .direction, .ending, .endingOn]
    + SupportFunction.allCases.map(PersonTrait.gives) + SupportFunction.allCases.map(PersonTrait.receives)

  var column: String {
    switch self {
    case .sphere: "sphere"
    case .ring: "ring"
    case .kind: "kind"
    case .vip: "vip"
    case .quality: "quality"
    case .direction: "direction"
    case .ending: "ending"
    case .endingOn: "endingOn"
    case .gives(let function): "gives_\(function.rawValue)"
    case .receives(let function): "receives_\(function.rawValue)"
    }
  }

  /// By name, whatever the case of its letters.
  init?(column: String) {
    guard let trait = Self.byColumn[column.lowercased()] else { return nil }
    self = trait
  }

  private static let byColumn = Dictionary(uniqueKeysWithValues: allCases.map { ($0.column.lowercased(), $0) })

  /// Whether a value is one of our codes for this.
  func holds(_ value: String) -> Bool {
    var person = NetworkPerson(id: "", name: "")
    return apply(value, to: &person)
  }

  /// Sets what a value says; whether it is one of our codes. How it ended and since when come together, see `TraitReading`.
  @discardableResult
  func apply(_ value: String, to person: inout NetworkPerson) -> Bool {
    switch self {
    case .sphere: return set(&person.sphere, value)
    case .ring: return set(&person.ring, Self.rings[value.lowercased()])
    case .kind: return set(&person.kind, value)
    case .vip: return set(&person.vip, Self.code(value))
    case .quality: return set(&person.quality, Self.code(value))
    case .direction: return set(&person.direction, Self.code(value))
    case .ending: return Self.code(value) as Ending.Kind? != nil
    case .endingOn: return CivilDate(iso: value) != nil
    case .gives(let function): return set(&person.gives, function, value)
    case .receives(let function): return set(&person.receives, function, value)
    }
  }

  private func set<Code: RawRepresentable & CaseIterable>(_ place: inout Code, _ value: String) -> Bool
  where Code.RawValue == String {
    guard let code: Code = Self.code(value) else { return false }
    place = code
    return true
  }

  private func set<Code>(_ place: inout Code?, _ code: Code?) -> Bool {
    guard let code else { return false }
    place = code
    return true
  }

  private func set(_ place: inout Set<SupportFunction>, _ function: SupportFunction, _ value: String) -> Bool {
    switch value.lowercased() {
    case "true", "1": place.insert(function)
    case "false", "0": place.remove(function)
    default: return false
    }
    return true
  }

  /// The code that a value names, whatever the case of its letters.
  static func code<Code: RawRepresentable & CaseIterable>(_ value: String) -> Code? where Code.RawValue == String {
    let wanted = value.lowercased()
    return Code.allCases.first { $0.rawValue.lowercased() == wanted }
  }

  private static let rings: [String: Ring] = [
    "1": .inner, "2": .middle, "3": .outer, "inner": .inner, "middle": .middle, "outer": .outer,
  ]
}

extension PersonTrait {
  /// What is written for a person; `nil` when there is nothing to say.
  func value(of person: NetworkPerson) -> String? {
    switch self {
    case .sphere: person.sphere == .unknown ? nil : person.sphere.rawValue
    case .ring: person.ring.map { String($0.rawValue) }
    case .kind: person.kind.rawValue
    case .vip: person.vip?.rawValue
    case .quality: person.quality?.rawValue
    case .direction: person.direction?.rawValue
    case .ending: person.ending?.kind.rawValue
    case .endingOn: person.ending?.on?.iso
    case .gives(let function): person.gives.contains(function) ? "true" : "false"
    case .receives(let function): person.receives.contains(function) ? "true" : "false"
    }
  }
}
