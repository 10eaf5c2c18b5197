/// Sources handed to coders, to code in a certain way.
public struct Round: Sendable, Hashable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Blind: nobody sees codings or counts of others until the round is closed.
    case independent
    /// Everybody on the same few sources, in the open, to make the code tree.
    case codeDevelopment
    /// Researchers and practitioners read together; what was said becomes memos, not codings.
    case jointReading
  }

  public enum State: String, CaseIterable, Sendable, Codable, Comparable {
    case prepared
    case open
    case closed
    case compared
    case agreed

    public static func < (first: State, second: State) -> Bool { first.place < second.place }

    private var place: Int {
      switch self {
      case .prepared: 0
      case .open: 1
      case .closed: 2
      case .compared: 3
      case .agreed: 4
      }
    }
  }

  /// That one coder codes one source in this round.
  public struct Task: Sendable, Hashable {
    public let coder: Coder.ID
    public let source: Source.ID

    public init(coder: Coder.ID, source: Source.ID) {
      self.coder = coder
      self.source = source
    }
  }

  public var id: String
  public var name: String
  public var kind: Kind
  public var state: State
  public var tasks: [Task]
  /// The code trees this round codes with; empty means all.
  public var trees: [CodeTree.ID]

  public init(
    id: String, name: String, kind: Kind = .independent, state: State = .prepared, tasks: [Task] = [],
    trees: [CodeTree.ID] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.state = state
    self.tasks = tasks
    self.trees = trees
  }

  /// Whether codings made in this round are kept from the other coders.
  public var isBlind: Bool { kind == .independent && state < .closed }
}
