/// Where new ids come from.
public protocol IdentifierSource: Sendable {
  func next<Subject>() -> Identifier<Subject>
}
