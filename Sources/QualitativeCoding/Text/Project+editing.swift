/// What became of the selections of a text when it was edited.
public struct CarryReport: Sendable, Hashable {
  public struct Line: Sendable, Hashable {
    public let selection: Selection.ID
    /// Code points of the version before.
    public let before: Range<Int>
    public let carried: CarriedRange
  }

  /// Every selection on the version that was edited, in the order of the project.
  public let lines: [Line]

  /// Selections that are not as they were: cut or lost. They want a look.
  public var wantingALook: [Line] { lines.filter { $0.carried.outcome == .cut || $0.carried.outcome == .lost } }

  public func count(_ outcome: CarriedRange.Outcome) -> Int { lines.count { $0.carried.outcome == outcome } }
}

/// Why a text could not be edited.
public enum EditProblem: Error, Sendable, Hashable {
  case unknownSource(Source.ID)
  /// The source has no text.
  case noText(Source.ID)
  case edits(TextEdits.Problem)
}

extension Project {
  /// Makes the next version of a source's text, and carries the selections on the newest version to it.
  ///
  /// A selection that cannot be carried stays on the old version, where it can still be read. Codings stay with their
  /// selections.
  ///
  /// - Parameters:
  ///   - edits: counted in the newest version.
  ///   - version: the id of the version to be.
  public mutating func edit(
    _ source: Source.ID, _ edits: [TextEdit], as version: TextVersion.ID, author: Coder.ID? = nil, at: Int64? = nil,
    reason: String = ""
  ) throws(EditProblem) -> CarryReport {
    guard let place = sources.firstIndex(where: { $0.id == source }) else { throw .unknownSource(source) }
    guard let old = sources[place].text else { throw .noText(source) }
    let all: TextEdits
    do throws(TextEdits.Problem) {
      all = try TextEdits(edits, length: old.text.count)
    } catch {
      throw .edits(error)
    }
    sources[place].texts.append(
      TextVersion(id: version, text: all.applied(to: old.text), edits: all, author: author, at: at, reason: reason))
    var lines: [CarryReport.Line] = []
    for number in selections.indices where selections[number].source == source {
      guard case .text(old.id, let range) = selections[number].place else { continue }
      let carried = all.carry(range)
      if let now = carried.range { selections[number].place = .text(version: version, range: now) }
      lines.append(CarryReport.Line(selection: selections[number].id, before: range, carried: carried))
    }
    return CarryReport(lines: lines)
  }
}
