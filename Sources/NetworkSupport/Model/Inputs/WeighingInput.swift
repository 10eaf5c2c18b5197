import Accountability
public import Language

/// How people want to go on when there is something to weigh before an agreement is saved.
public enum WeighingChoice: String, CaseIterable, Sendable, Codable {
  /// Talk with the helper first; until then it is a proposal.
  case discuss
  /// Less often, or shorter.
  case smaller
  case someoneElse
  /// As it is, and why.
  case anyway
}

extension WeighingChoice: Worded {
  public var phrase: Phrase {
    switch self {
    case .discuss: Phrase(nl: "eerst samen bespreken: het wordt een voorstel", en: "talk first: it becomes a proposal")
    case .smaller: Phrase(nl: "kleiner maken: minder vaak of korter", en: "make it smaller: less often or shorter")
    case .someoneElse: Phrase(nl: "iemand anders vragen", en: "ask somebody else")
    case .anyway: Phrase(nl: "toch zo afspreken, met een reden", en: "agree all the same, with a reason")
    }
  }
}

/// The answer to what there was to weigh, as typed.
public struct WeighingInput: Sendable, Hashable {
  /// A `WeighingChoice` code; empty: nothing was asked yet, or nothing chosen.
  public var choice = ""
  /// Why all the same.
  public var reason = ""
  /// What the form showed, so that an answer to one question is not taken for an answer to another.
  public var seen = ""

  public init() {}

  public init(choice: String, reason: String = "", seen: String) {
    self.choice = choice
    self.reason = reason
    self.seen = seen
  }

  /// What a form carries to say which points it showed.
  static func seen(_ points: [FieldProblem]) -> String {
    points.filter(\.field.isEmpty).map(\.message.nl).joined(separator: " ")
  }
}
