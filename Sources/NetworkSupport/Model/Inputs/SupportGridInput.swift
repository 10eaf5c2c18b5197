import Accountability
import Language
import PersonalNetwork
import Storage

/// Who gives what, as ticked for many people at once: only what changed since the form was made, so that two people who
/// tick at the same time never undo each other's ticks.
public struct SupportGridInput: Sendable, Hashable {
  /// Boxes of one table that were ticked or emptied, each named `<member>.<function>`.
  public struct Ticks: Sendable, Hashable {
    public var added: [String]
    public var removed: [String]

    public init(added: [String] = [], removed: [String] = []) {
      self.added = added
      self.removed = removed
    }
  }

  /// What people give the client.
  public var gives: Ticks
  /// What people receive from the client.
  public var receives: Ticks

  public init(gives: Ticks = Ticks(), receives: Ticks = Ticks()) {
    self.gives = gives
    self.receives = receives
  }

  struct Change: Sendable, Hashable {
    var added: Set<SupportFunction> = []
    var removed: Set<SupportFunction> = []

    func applied(to functions: Set<SupportFunction>) -> Set<SupportFunction> {
      functions.union(added).subtracting(removed)
    }
  }

  struct Checked: Sendable, Hashable {
    var gives = Change()
    var receives = Change()

    func applied(to view: MemberView) -> MemberView {
      var changed = view
      changed.gives = gives.applied(to: view.gives)
      changed.receives = receives.applied(to: view.receives)
      return changed
    }
  }

  /// What changes for whom.
  /// - Throws: `Refusal.invalid`, at the boxes of people who are not there and of functions that do not exist.
  func checked(among members: Set<MemberID>) throws(Refusal) -> [MemberID: Checked] {
    var found: [MemberID: Checked] = [:]
    var problems: [FieldProblem] = []
    func read(_ table: String, _ ticks: Ticks, _ path: WritableKeyPath<Checked, Change>) {
      for (names, adds) in [(ticks.added, true), (ticks.removed, false)] {
        for name in names {
          let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
          guard parts.count == 2, let member = MemberID(parts[0]), members.contains(member),
            let function = SupportFunction(rawValue: parts[1])
          else {
            problems.append(FieldProblem(field: "\(table).\(name)", message: Self.changedMeanwhile))
            continue
          }
          if adds {
            found[member, default: Checked()][keyPath: path].added.insert(function)
          } else {
            found[member, default: Checked()][keyPath: path].removed.insert(function)
          }
        }
      }
    }
    read("gives", gives, \.gives)
    read("receives", receives, \.receives)
    guard problems.isEmpty else { throw .invalid(problems) }
    return found
  }

  private static let changedMeanwhile = Phrase(
    nl: "Deze regel kan niet meer worden bewaard. Open deze bladzijde opnieuw en vul haar nog een keer in.",
    en: "This row can no longer be saved. Open this page again and fill it in once more.")
}
