public import Language

/// Something in the log that the program did not write that way.
public enum LogFinding: Sendable, Hashable {
  /// What stands at this place is not what was sealed there.
  case altered(sequence: Int64)
  /// The line that was sealed at `from` now stands here.
  case moved(sequence: Int64, from: Int64)
  /// The seal is there, the line is not.
  case lineGone(sequence: Int64)
  /// These places are empty.
  case gap(from: Int64, through: Int64)
  /// The seal does not follow from the one before.
  case broken(sequence: Int64)
  /// Sealed with another key than the one at hand.
  case otherKey(sequence: Int64)
  /// So many lines have neither a seal nor a place in the sealer's queue: put in from outside, or their seals were taken away.
  case stray(count: Int)
  /// The log ends here; it once reached further.
  case cut(last: Int64, expected: Int64)
  /// At the place of the head that was kept elsewhere stands another seal.
  case otherHead(sequence: Int64)

  public var phrase: Phrase {
    switch self {
    case .altered(let place):
      Phrase(nl: "Regel \(place) is veranderd na het verzegelen.", en: "Line \(place) was changed after it was sealed.")
    case .moved(let place, let from):
      Phrase(nl: "Op plaats \(place) staat regel \(from).", en: "At place \(place) stands line \(from).")
    case .lineGone(let place): Phrase(nl: "Regel \(place) is weg.", en: "Line \(place) is gone.")
    case .gap(let from, let through):
      from == through
        ? Phrase(nl: "Regel \(from) is weg.", en: "Line \(from) is gone.")
        : Phrase(nl: "Regels \(from) tot en met \(through) zijn weg.", en: "Lines \(from) through \(through) are gone.")
    case .broken(let place):
      Phrase(
        nl: "Het zegel van regel \(place) past niet op de regel ervoor.",
        en: "The seal of line \(place) does not follow from the line before.")
    case .otherKey(let place):
      Phrase(
        nl: "Vanaf regel \(place) is met een andere sleutel verzegeld. Kijk of het juiste sleutelbestand is gebruikt.",
        en: "From line \(place) on another key was used. Check that this is the right key file.")
    case .stray(let count):
      Phrase.counted(
        count, nl: (one: "1 regel is van buiten toegevoegd.", other: "\(count) regels zijn van buiten toegevoegd."),
        en: (one: "1 line was put in from outside.", other: "\(count) lines were put in from outside."))
    case .cut(let last, let expected):
      Phrase(
        nl: "Het logboek stopt bij regel \(last) en liep eerder door tot regel \(expected).",
        en: "The log stops at line \(last) and once reached line \(expected).")
    case .otherHead(let place):
      Phrase(
        nl: "Regel \(place) heeft een ander zegel dan het zegel dat elders is bewaard.",
        en: "Line \(place) has another seal than the one that was kept elsewhere.")
    }
  }
}
