/// Which beginnings of lines ("Interviewer:", "R1:", "Mw. De Vries:") name a speaker, and which are words of the text
/// ("Let op:").
struct SpeakerLabels {
  static let longest = 40

  /// The labels that name a speaker.
  let accepted: Set<String>

  private static let roles: Set<String> = [
    "interviewer", "interviewster", "int", "onderzoeker", "onderzoekster", "respondent", "resp", "cliënt", "client",
    "klant", "deelnemer", "deelneemster", "vrijwilliger", "vrijwilligster", "professional", "beroepskracht",
    "hulpverlener", "hulpverleenster", "begeleider", "begeleidster", "moderator", "gespreksleider", "voorzitter",
    "notulist", "observator", "coach", "manager", "mantelzorger", "netwerklid", "buurvrouw", "buurman", "moeder",
    "vader", "dochter", "zoon", "zus", "broer", "partner", "spreker", "speaker", "participant", "researcher",
    "volunteer", "facilitator", "i", "r",
  ]
  private static let abbreviations: Set<String> = ["nb", "ps", "cc", "re", "tel", "n.b", "p.s", "blz", "nr", "zie"]

  /// - Parameter candidates: every label that looks like a name, as often as it occurs.
  ///
  /// A role, with or without a number, is a speaker; so are letters with a number ("R1"). Any other label must come back,
  /// and must not be the only one in the text: speakers take turns.
  init(_ candidates: [String]) {
    let counts = candidates.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    let sure = counts.keys.filter(Self.isRole)
    let returning = counts.filter { $0.value > 1 && !Self.abbreviations.contains($0.key.lowercased()) }.keys
    let all = Set(sure).union(returning)
    accepted = all.count > 1 ? all : Set(sure)
  }

  /// Whether a label can be a name: it begins with a capital or a bracket (a pseudonym) and is at most four words without
  /// the marks of a sentence.
  static func looksLikeName(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = label.first, first.isUpper || first == "[" else { return false }
    guard !label.contains(where: { ["?", "!", ";", ",", "\"", "“", "”", "…"].contains($0) }) else { return false }
    return label.split(whereSeparator: \.isSpace).count <= 4
  }

  private static func isRole(_ label: String) -> Bool {
    let scalars = Array(label.unicodeScalars)
    let digits = scalars.reversed().prefix { $0.isDigit }.count
    let name = scalars.trimmed(0..<scalars.count - digits)
    if digits > 0 && (1...3).contains(name.count) && scalars[name].allSatisfy(\.isUpper) { return true }
    return roles.contains(scalars.string(name).lowercased())
  }
}
