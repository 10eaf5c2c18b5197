public import Language

/// Why an act did not happen. Nothing of it was kept, except a line in the access log.
public enum Refusal: Error, Sendable, Hashable {
  /// The actor may not do this. On an object the page says "not found", the same page as for an object that is not there; on a
  /// function it says that this is for others.
  case notAllowed(scope: Scope)
  case notFound
  /// Somebody else changed it first; both texts are inside, so that neither is lost.
  case conflict(Conflict)
  case invalid([FieldProblem])
  /// There is something to weigh before this is saved, such as a helper's own limit. The form shows it with everything that
  /// was typed, and goes through once somebody has decided. What is named as the field is the point itself, not a field.
  case consider([FieldProblem])
  /// Try again in a moment.
  case busy

  public enum Scope: String, Sendable, Hashable {
    case object
    case function
  }

  /// What the log calls it.
  public var code: String {
    switch self {
    case .notAllowed: "notAllowed"
    case .notFound: "notFound"
    case .conflict: "conflict"
    case .invalid: "invalid"
    case .consider: "consider"
    case .busy: "busy"
    }
  }

  public static func invalid(_ field: String, _ message: Phrase) -> Refusal {
    .invalid([FieldProblem(field: field, message: message)])
  }
}

/// What an act came to.
public enum Outcome<Value: Sendable>: Sendable {
  case done(Value)
  case refused(Refusal)

  public func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Outcome<Other> {
    switch self {
    case .done(let value): .done(try transform(value))
    case .refused(let refusal): .refused(refusal)
    }
  }

  /// The value, or the refusal thrown.
  public func get() throws(Refusal) -> Value {
    switch self {
    case .done(let value): return value
    case .refused(let refusal): throw refusal
    }
  }
}

/// What is wrong with one field of a form, and what to do about it.
public struct FieldProblem: Sendable, Hashable {
  /// The field's name in the form.
  public let field: String
  public let message: Phrase

  public init(field: String, message: Phrase) {
    self.field = field
    self.message = message
  }
}
