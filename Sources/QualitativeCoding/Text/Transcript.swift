/// The lines of a text, and which of them begin with a speaker or a time code.
struct Transcript {
  struct Line {
    /// Without the end of the line.
    let range: Range<Int>
    /// Where the words begin, after a time code and a speaker.
    var words: Int
    var speaker: String?
    var seconds: Double?

    var isBlank: Bool { range.isEmpty }
    var hasHead: Bool { speaker != nil || seconds != nil }
  }

  let scalars: [Unicode.Scalar]
  private(set) var lines: [Line] = []

  /// - Parameter speakers: the labels that name speakers; nil: those that look like it.
  init(_ text: PlainText, speakers: Set<String>? = nil) {
    scalars = Array(text.string.unicodeScalars)
    var candidates: [Line] = []
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, !scalars[end].isLineEnd { end += 1 }
      candidates.append(candidate(scalars.trimmed(start..<end)))
      if end + 1 < scalars.count, scalars[end] == "\r", scalars[end + 1] == "\n" { end += 1 }
      start = end + 1
    }
    let accepted = speakers ?? SpeakerLabels(candidates.compactMap(\.speaker)).accepted
    lines = candidates.map { line in
      guard let speaker = line.speaker, !accepted.contains(speaker) else { return line }
      return bare(line.range)
    }
  }

  var namesSpeakers: Bool { lines.contains { $0.speaker != nil } }

  /// A line whose head is at most a time code.
  private func bare(_ range: Range<Int>) -> Line {
    guard let code = TimeCode(scalars, at: range.lowerBound) else { return Line(range: range, words: range.lowerBound) }
    let words = scalars.trimmed(code.range.upperBound..<range.upperBound).lowerBound
    return Line(range: range, words: words, seconds: code.seconds)
  }

  /// A line with what may be a speaker: a time code or not, a short name, a time code or not, a colon.
  private func candidate(_ range: Range<Int>) -> Line {
    var line = bare(range)
    var place = line.words
    let start = place
    let limit = min(range.upperBound, start + SpeakerLabels.longest)
    var end = start
    var seconds = line.seconds
    while place < limit, scalars[place] != ":" {
      if place > start, let code = TimeCode(scalars, at: place), code.range.upperBound <= range.upperBound {
        seconds = seconds ?? code.seconds
        place = code.range.upperBound
        continue
      }
      place += 1
      if seconds == nil || line.seconds != nil { end = place }
    }
    if end == start { end = place }
    guard place < range.upperBound, scalars[place] == ":",
      place + 1 == range.upperBound || scalars[place + 1].isSpace
    else { return line }
    let label = scalars.trimmed(start..<end)
    guard SpeakerLabels.looksLikeName(scalars[label]) else { return line }
    line.speaker = scalars.string(label)
    line.words = scalars.trimmed(place + 1..<range.upperBound).lowerBound
    if let code = TimeCode(scalars, at: line.words), code.range.upperBound <= range.upperBound {
      seconds = seconds ?? code.seconds
      line.words = scalars.trimmed(code.range.upperBound..<range.upperBound).lowerBound
    }
    line.seconds = seconds
    return line
  }
}
