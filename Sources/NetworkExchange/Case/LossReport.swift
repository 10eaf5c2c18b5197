public import Language

/// What became of everything in a file: nothing goes lost unsaid.
public struct LossReport: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case kept
    case changed
    case leftOut
    case guessed
  }

  /// One thing that happened, and how often.
  public struct Entry: Sendable, Hashable {
    public let fact: LossFact
    /// How many times; people, ties or filled-in values, as the fact says.
    public let count: Int
    /// Where it happened first.
    public let place: FilePlace
    /// In how many files.
    public let files: Int

    public init(_ fact: LossFact, count: Int = 1, place: FilePlace, files: Int = 1) {
      self.fact = fact
      self.count = count
      self.place = place
      self.files = files
    }

    public var kind: Kind { fact.kind }
    public var what: Phrase { fact.phrase(count: count) }
  }

  public private(set) var entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }

  public mutating func add(_ fact: LossFact, count: Int = 1, place: FilePlace) {
    entries.append(Entry(fact, count: count, place: place))
  }

  public mutating func add(_ entry: Entry) { entries.append(entry) }

  public func entries(of kind: Kind) -> [Entry] { entries.filter { $0.kind == kind } }

  /// Several reports as one that stays readable: what happened in many files is one line with the counts added up, in the
  /// order of kinds and then of first appearance.
  public static func summary(of reports: [LossReport]) -> LossReport {
    var order: [LossFact] = []
    var sums: [LossFact: Entry] = [:]
    var files: [LossFact: Set<String>] = [:]
    for entry in reports.flatMap(\.entries) {
      let isNewFile = files[entry.fact, default: []].insert(entry.place.file).inserted
      if let sum = sums[entry.fact] {
        sums[entry.fact] = Entry(
          entry.fact, count: sum.count + entry.count, place: sum.place, files: sum.files + (isNewFile ? entry.files : 0)
        )
      } else {
        order.append(entry.fact)
        sums[entry.fact] = entry
      }
    }
    return LossReport(Kind.allCases.flatMap { kind in order.filter { $0.kind == kind }.compactMap { sums[$0] } })
  }
}
