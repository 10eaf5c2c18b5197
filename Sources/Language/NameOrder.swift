/// The order of people's names in a list, the Dutch way: "Ëva van den Berg" stands at the B.
///
/// The key is plain text that sorts right byte by byte, so it can be kept in a database column, and it never
/// changes with a library: it is made here, from tables in this module.
///
/// - The family name comes first, then its particles, then given names.
/// - Accents and capitals make no difference; letters such as `ß`, `æ`, `ø` and `ł` count as `ss`, `ae`, `o` and `l`.
/// - `ij` counts as `y`, as in Dutch telephone directories and encyclopaedias, so that "Wijk" and "Wyk" stand together. Ask for
///   ``LongIJ/asLetters`` for the order of dictionaries.
/// - Only letters and digits count; hyphens and spaces within a part separate its words.
public enum NameOrder {
  /// Where the Dutch `ij` stands.
  public enum LongIJ: Sendable {
    /// With the `y`.
    case asY
    /// Between `ii` and `ik`.
    case asLetters
  }

  /// The key by which a name is sorted, such as `berg van-den eva`.
  ///
  /// Parts have a space between them and words within a part a hyphen, which is a higher byte: all of "Berg" come before
  /// "Berg-Smit". Names that differ only in accents or capitals have the same key; settle those by something else.
  public static func key(_ name: String, longIJ: LongIJ = .asY) -> String {
    let parts = NameParts(of: name)
    let folded = [parts.family, parts.particle, parts.given].map { NameFolding.words(in: $0, longIJ: longIJ) }
    return folded.filter { !$0.isEmpty }.map { $0.joined(separator: "-") }.joined(separator: " ")
  }

  /// Things in the order of their names. Things with the same key are ordered by their exact name; with the same name, as they came.
  public static func sorted<Thing>(_ things: some Sequence<Thing>, by name: (Thing) -> String) -> [Thing] {
    let keyed = things.map { thing in (key: key(name(thing)), name: name(thing), thing: thing) }
    return keyed.sorted { one, other in
      one.key == other.key ? one.name < other.name : one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
    }.map(\.thing)
  }
}
