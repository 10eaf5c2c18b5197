public import Language

/// One measure of a network in words: what it is called, the figure, what it means and what it does not mean.
///
/// No figure is shown without the rest: the design's product.md, *Language*.
public struct MeasureStatement: Sendable, Hashable, Identifiable {
  /// Stays the same over versions: "size", "density", "gives.material".
  public let id: String
  /// "Hoeveel mensen elkaar kennen".
  public let name: Phrase
  /// "27%"; "niet te zeggen" when it is undefined, never 0.
  public let figure: Phrase
  /// What it means here; why it cannot be said when it is undefined.
  public let sentence: Phrase
  /// What it does not mean.
  public let notSaid: Phrase
  /// Whether professionals are counted in it: the client's choice.
  public let basis: Phrase
  public let isDefined: Bool
}

/// Why a measure is undefined, in words.
enum Undefined {
  static let figure = Phrase(nl: "niet te zeggen", en: "cannot be said")
  static let nobody = Phrase(
    nl: "Dat is niet te zeggen: er staat nog niemand in beeld.", en: "That cannot be said: nobody is here yet.")
  static let onePerson = Phrase(
    nl: "Dat is niet te zeggen: daar zijn twee mensen voor nodig.", en: "That cannot be said: it takes two people.")
  static let noTies = Phrase(
    nl: "Dat is niet te zeggen: er staat nog niet wie elkaar kennen.",
    en: "That cannot be said: nobody has written down who know each other.")
  static let noSupport = Phrase(
    nl: "Dat is niet te zeggen: er staat nog niet wie wat geeft.",
    en: "That cannot be said: nobody has written down who gives what.")
  static let noExchange = Phrase(
    nl: "Dat is niet te zeggen: er staat nog niet wie wat geeft of krijgt.",
    en: "That cannot be said: nobody has written down who gives or receives what.")
  static let noRing = Phrase(
    nl: "Dat is niet te zeggen: niet van iedereen is de kring bekend.",
    en: "That cannot be said: the ring is not known of everybody.")
  static let noSphere = Phrase(
    nl: "Dat is niet te zeggen: van niemand is de leefsfeer bekend.",
    en: "That cannot be said: the sphere is known of nobody.")
  static let nobodyBefore = Phrase(
    nl: "Dat is niet te zeggen: de vorige keer was er nog niemand in beeld.",
    en: "That cannot be said: the last time nobody was here yet.")
  static let nobodyTwice = Phrase(
    nl: "Dat is niet te zeggen: beide keren was er nog niemand in beeld.",
    en: "That cannot be said: both times nobody was here yet.")
  static let noTiesTwice = Phrase(
    nl: "Dat is niet te zeggen: beide keren stond er niet wie elkaar kennen.",
    en: "That cannot be said: both times nobody had written down who know each other.")
}
