public import CivilTime
public import Language

/// What a check of the whole log came to.
public struct LogVerification: Sendable, Hashable {
  /// How many sealed lines were checked.
  public internal(set) var checked = 0
  /// The end of the chain, to be kept elsewhere.
  public internal(set) var head = LogHead.beginning
  /// The first hundred findings, along the chain.
  public internal(set) var findings: [LogFinding] = []
  public internal(set) var findingCount = 0
  /// Lines written but not sealed yet. They can still be changed unseen, so there should be few and they should be young.
  public internal(set) var unsealed = 0
  public internal(set) var oldestUnsealed: Instant?
  /// Lines sealed more than an hour after they say they were written: the sealer stood still, or somebody dated a line back.
  public internal(set) var sealedLate = 0

  public var isIntact: Bool { findingCount == 0 }

  static let mostFindings = 100

  mutating func add(_ finding: LogFinding) {
    findingCount += 1
    if findings.count < LogVerification.mostFindings { findings.append(finding) }
  }

  /// One sentence for whoever asked.
  public var phrase: Phrase {
    let lines = Phrase.counted(
      checked, nl: (one: "1 regel", other: "\(checked) regels"), en: (one: "1 line", other: "\(checked) lines"))
    guard isIntact else {
      return Phrase.counted(
        findingCount,
        nl: (
          one: "Het logboek klopt niet: 1 plek is anders dan is verzegeld.",
          other: "Het logboek klopt niet: \(findingCount) plekken zijn anders dan is verzegeld."
        ),
        en: (
          one: "The log is not right: 1 place differs from what was sealed.",
          other: "The log is not right: \(findingCount) places differ from what was sealed."
        ))
    }
    return Phrase(
      nl: "Het logboek klopt: \(lines.nl) nagekeken, \(unsealed) nog niet verzegeld.",
      en: "The log is right: \(lines.en) checked, \(unsealed) not sealed yet.")
  }
}
