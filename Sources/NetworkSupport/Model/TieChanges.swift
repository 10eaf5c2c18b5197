import Accountability
import Diagrams
import Language
import PersonalNetwork

/// Ties as history keeps them: each tie that came or went is a field of its own, named after its people and kind.
enum TieChanges {
  static func between(_ old: Set<MemberTie>, _ new: Set<MemberTie>) -> [FieldChange] {
    let gone = old.subtracting(new).map { FieldChange(name($0), from: .flag(true), to: .none) }
    let come = new.subtracting(old).map { FieldChange(name($0), from: .none, to: .flag(true)) }
    return (gone + come).sorted { $0.field < $1.field }
  }

  /// `know <a> <b>`; of parent and child, the parent first.
  static func name(_ tie: MemberTie) -> String {
    let parent = tie.parentID ?? tie.a
    return "\(tie.kind.rawValue) \(parent) \(parent == tie.a ? tie.b : tie.a)"
  }

  static func tie(named name: String) -> MemberTie? {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count == 3, let kind = MemberTieKind(rawValue: parts[0]) else { return nil }
    return MemberTie(a: parts[1], b: parts[2], kind: kind)
  }

  /// "kennen elkaar", and of whom; nil when the reader may not see one of them.
  static func line(_ change: FieldChange, names: [String: String]) -> (label: Phrase, people: Phrase)? {
    guard let tie = tie(named: change.field), let one = names[tie.parentID ?? tie.a],
      let other = names[tie.childID ?? tie.b]
    else { return nil }
    return (tie.kind.phrase, Phrase.list([.verbatim(one), .verbatim(other)]))
  }
}
