/// Attributes that are there or not, and attributes in numbers.
extension Attribute {
  /// No attribute at all.
  public static var none: Attribute { Attribute(.nothing) }

  /// The attribute when the condition holds: `.when(isCurrent, .aria("current", "page"))`.
  public static func when(_ condition: Bool, _ attribute: @autoclosure () -> Attribute) -> Attribute {
    condition ? attribute() : .none
  }

  /// The attribute made from a value, when there is one: `.given(hint) { .title($0) }`.
  public static func given<Value>(_ value: Value?, _ make: (Value) -> Attribute) -> Attribute {
    value.map(make) ?? .none
  }

  /// Several attributes as one, for lists that were made elsewhere: `input(.name(name), .all(extra))`.
  public static func all(_ attributes: [Attribute]) -> Attribute { Attribute(.group(attributes)) }
}
