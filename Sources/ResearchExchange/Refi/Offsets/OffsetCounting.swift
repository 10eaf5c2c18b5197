public import Language

/// How a program counts positions in a text. The standard says code points, half-open; programs differ.
public struct OffsetCounting: Sendable, Hashable {
  public enum LineEnd: String, Sendable, Hashable, CaseIterable {
    /// As many as there are: CRLF is two.
    case asStored
    /// One, also where the file has CRLF.
    case one
    /// Two, also where the file has LF only.
    case two
  }

  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case codePoint
    /// As Windows, Java and browsers count: 😀 is two.
    case utf16
  }

  public var lineEnd: LineEnd
  public var unit: Unit
  /// Whether the byte order mark at the beginning of a file is the first character.
  public var countsMark: Bool
  /// Whether the end is the last character itself, and not the place behind it.
  public var isInclusive: Bool

  public init(
    lineEnd: LineEnd = .asStored, unit: Unit = .codePoint, countsMark: Bool = false, isInclusive: Bool = false
  ) {
    self.lineEnd = lineEnd
    self.unit = unit
    self.countsMark = countsMark
    self.isInclusive = isInclusive
  }

  public static let standard = OffsetCounting()

  /// What is different from the standard, in words; empty for the standard itself.
  public var phrase: Phrase {
    var parts: [Phrase] = []
    switch lineEnd {
    case .asStored: break
    case .one: parts.append(Phrase(nl: "een regeleinde telt als één", en: "a line end counts as one"))
    case .two: parts.append(Phrase(nl: "een regeleinde telt als twee", en: "a line end counts as two"))
    }
    if unit == .utf16 {
      parts.append(Phrase(nl: "tekens zoals 😀 tellen als twee", en: "characters such as 😀 count as two"))
    }
    if countsMark {
      parts.append(
        Phrase(nl: "het onzichtbare teken vooraan telt mee", en: "the invisible mark at the beginning counts"))
    }
    if isInclusive { parts.append(Phrase(nl: "het laatste teken hoort erbij", en: "the last character is included")) }
    return .each { language in parts.map { $0.text(in: language) }.joined(separator: ", ") }
  }
}
