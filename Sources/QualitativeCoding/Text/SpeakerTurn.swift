/// What one speaker says until another speaks.
public struct SpeakerTurn: Sendable, Hashable {
  /// From the label or time code to the last word, code points, half-open.
  public let range: Range<Int>
  /// The words alone.
  public let speech: Range<Int>
  /// The label as it stands in the text, without colon; nil before the first speaker and in texts that name none.
  public let speaker: String?
  /// The time code at the head, in seconds; nil without one.
  public let seconds: Double?
}

extension PlainText {
  /// Speaker turns in order of place. A line that begins with a label ("Interviewer:", "R1:") begins a turn; lines without
  /// one belong to the turn before them. A text that names no speakers gives its paragraphs: what lies between empty
  /// lines, or every line when there are none.
  ///
  /// - Parameter speakers: the labels that name speakers; nil: roles, letters with a number, and names that come back.
  public func turns(speakers: Set<String>? = nil) -> [SpeakerTurn] {
    let transcript = Transcript(self, speakers: speakers)
    let named = transcript.namesSpeakers
    let hasGaps = transcript.lines.dropLast().contains(where: \.isBlank)
    var turns: [SpeakerTurn] = []
    var open: (first: Transcript.Line, last: Int)?
    func close() {
      if let turn = open, turn.last > turn.first.range.lowerBound {
        turns.append(
          SpeakerTurn(
            range: turn.first.range.lowerBound..<turn.last,
            speech: turn.first.words..<max(turn.first.words, turn.last), speaker: turn.first.speaker,
            seconds: turn.first.seconds))
      }
      open = nil
    }
    for line in transcript.lines {
      if named ? line.speaker != nil : (line.isBlank || !hasGaps) { close() }
      guard !line.isBlank else { continue }
      open = (open?.first ?? line, line.range.upperBound)
    }
    close()
    return turns
  }

  /// Whether lines of the text begin with speakers.
  public func namesSpeakers(speakers: Set<String>? = nil) -> Bool {
    Transcript(self, speakers: speakers).namesSpeakers
  }
}
