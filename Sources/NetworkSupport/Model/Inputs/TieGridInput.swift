import Accountability
public import Language
import PersonalNetwork
import Storage

/// Who knows whom, pair by pair, as chosen in the grid. Family ties are not asked here and stay as they are.
public struct TieGridInput: Sendable, Hashable {
  /// What two people are to each other, beside family.
  public enum Answer: String, CaseIterable, Sendable, Codable {
    case know, strained, noContact

    var kind: MemberTieKind {
      switch self {
      case .know: .know
      case .strained: .strained
      case .noContact: .noContact
      }
    }

    /// The answer that ties of a pair come to; nil when nothing was said.
    init?(_ kinds: Set<MemberTieKind>) {
      switch true {
      case kinds.contains(.noContact): self = .noContact
      case kinds.contains(.strained): self = .strained
      case kinds.contains(.know): self = .know
      default: return nil
      }
    }
  }

  /// One pair with an `Answer` code; empty: not known.
  public struct Pair: Sendable, Hashable {
    public var one: String
    public var other: String
    public var answer: String

    public init(_ one: String, _ other: String, _ answer: String) {
      self.one = one
      self.other = other
      self.answer = answer
    }

    /// The name of the pair's question in the form.
    public var field: String { Self.field(one, other) }

    static func field(_ one: String, _ other: String) -> String { "pairs.\(one).\(other)" }
  }

  public var pairs: [Pair]
  /// Of who knows whom in the whole wave, as the form showed it.
  public var version: Int

  public init(pairs: [Pair], version: Int) {
    self.pairs = pairs
    self.version = version
  }

  /// The ties as they become. Pairs that were not in the form stay as they are; so does a pair whose answer says what was
  /// known already.
  /// - Throws: `Refusal.invalid`, at pairs with somebody who is not there and at answers that do not exist.
  func checked(_ stored: Set<MemberTie>, among members: Set<MemberID>) throws(Refusal) -> Set<MemberTie> {
    var ties = stored
    var problems: [FieldProblem] = []
    let kinds = Dictionary(grouping: stored) { PairKey($0.a, $0.b) }.mapValues { Set($0.map(\.kind)) }
    for pair in pairs {
      let answer = Answer(rawValue: pair.answer)
      guard let one = MemberID(pair.one), let other = MemberID(pair.other), one != other,
        members.contains(one), members.contains(other), answer != nil || pair.answer.isEmpty
      else {
        problems.append(FieldProblem(field: pair.field, message: FormCheck.chooseFromList))
        continue
      }
      guard Answer(kinds[PairKey(pair.one, pair.other)] ?? []) != answer else { continue }
      for old in Answer.allCases { ties.remove(MemberTie(a: pair.one, b: pair.other, kind: old.kind)) }
      if let answer { ties.insert(MemberTie(a: pair.one, b: pair.other, kind: answer.kind)) }
    }
    guard problems.isEmpty else { throw .invalid(problems) }
    return ties
  }

  struct PairKey: Hashable {
    let a: String
    let b: String

    init(_ one: String, _ other: String) {
      a = min(one, other)
      b = max(one, other)
    }
  }
}

extension TieGridInput.Answer: Worded {
  public var phrase: Phrase {
    switch self {
    case .know: Phrase(nl: "kent", en: "knows")
    case .strained: Phrase(nl: "gespannen", en: "strained")
    case .noContact: Phrase(nl: "geen contact", en: "no contact")
    }
  }
}
