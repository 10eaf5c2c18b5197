/// A place where coders did not do the same.
public struct Difference: Sendable, Hashable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Some gave the code here and others gave nothing that the first did not give too.
    case missed
    /// Somebody who did not give the code gave another one here, which those who gave the code did not give.
    case otherCode
    /// All gave the code once, from or to another character.
    case otherBoundaries
    /// All gave the code, one as a whole and another in pieces.
    case splitOrMerged
  }

  /// A code and the stretches that have it, in order of place.
  public struct Given: Sendable, Hashable {
    public let code: Code.ID
    public let ranges: [Range<Int>]

    public init(code: Code.ID, ranges: [Range<Int>]) {
      self.code = code
      self.ranges = ranges
    }
  }

  /// What one coder did there.
  public struct Side: Sendable, Hashable {
    public let coder: Coder.ID
    /// The stretches with the code, overlapping ones put together; empty when the coder did not give it.
    public let ranges: [Range<Int>]
    /// With ``Kind/otherCode``: what this coder gave there instead, in the order of the trees.
    public let instead: [Given]
  }

  /// Source, code and first character: the same on every computation from the same codings.
  public let id: String
  public let kind: Kind
  public let code: Code.ID
  public let source: Source.ID
  /// From the first to the last character that has the code from any of them, in code points of the newest text.
  public let range: Range<Int>
  /// The coders who judged the source, in the order of the comparison.
  public let sides: [Side]
}

/// A place where all coders who judged it did the same.
public struct SharedStretch: Sendable, Hashable {
  public let code: Code.ID
  public let source: Source.ID
  public let range: Range<Int>

  public init(code: Code.ID, source: Source.ID, range: Range<Int>) {
    self.code = code
    self.source = source
    self.range = range
  }
}

/// All places with a code, sorted into those where coders differ and those where they do not.
public struct Differences: Sendable, Hashable {
  /// Code by code in the order of the trees, and within a code by source and place.
  public let differences: [Difference]
  public let shared: [SharedStretch]

  /// How many there are of each kind, by code.
  public func counts() -> [Code.ID: [Difference.Kind: Int]] {
    differences.reduce(into: [:]) { $0[$1.code, default: [:]][$1.kind, default: 0] += 1 }
  }
}
