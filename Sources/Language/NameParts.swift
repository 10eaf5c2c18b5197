/// A person's name as Dutch custom takes it apart: "Ëva van den Berg" is given name "Ëva", particle "van den", family name
/// "Berg".
///
/// A name is typed as one text, so this is a reading, made by one rule: the first particle that is not the first word begins
/// the particles, and what follows them is the family name; without particles the last word is. A name that begins
/// with a particle ("van den Berg", "de buurvrouw") has no given name. A single word is a family name.
public struct NameParts: Sendable, Hashable {
  public let given: String
  public let particle: String
  public let family: String

  public init(of name: String) {
    let words = name.split(whereSeparator: \.isWhitespace)
    let start = words.indices.first { index in index < words.count - 1 && Self.isParticle(words[index]) }
    guard let start else {
      given = words.dropLast().joined(separator: " ")
      particle = ""
      family = words.last.map(String.init) ?? ""
      return
    }
    let end = words[start...].dropLast().firstIndex { !Self.isParticle($0) } ?? words.count - 1
    given = words[..<start].joined(separator: " ")
    particle = words[start..<end].joined(separator: " ")
    family = words[end...].joined(separator: " ")
  }

  /// The name as it stands in an ordered list: "Berg, Ëva van den".
  public var inList: String {
    let rest = [given, particle].filter { !$0.isEmpty }.joined(separator: " ")
    return rest.isEmpty ? family : family + ", " + rest
  }

  private static func isParticle(_ word: Substring) -> Bool {
    particles.contains(word.lowercased().replacing("’", with: "'"))
  }

  /// Words that stand before a family name without deciding its place in the order.
  ///
  /// A selection of single words from national table 36, "Voorvoegsels geslachtsnaam", of the Dutch register of persons (BRP).
  /// "ben" is not among them: it is more often a given name.
  private static let particles: Set<String> = [
    "'s", "'t", "a", "aan", "af", "al", "am", "auf", "aus", "bij", "d'", "da", "dal", "dalla", "das", "de", "degli",
    "dei",
    "del", "della", "den", "der", "des", "di", "die", "do", "dos", "du", "el", "het", "im", "in", "l'", "la", "las",
    "le",
    "les", "lo", "los", "of", "onder", "op", "over", "te", "ten", "ter", "tho", "thoe", "thor", "to", "toe", "tot",
    "uijt",
    "uit", "van", "ver", "vom", "von", "voor", "zu", "zum", "zur",
  ]
}
