import Accountability
import CivilTime
import Language

/// The support question as typed, in the client's own words.
public struct ChangeQuestionInput: Sendable, Hashable {
  public var words: String
  /// Empty: today.
  public var saidOn: String
  /// The number of the version the form showed; 0 when there was none.
  public var version: Int

  public init(words: String, saidOn: String = "", version: Int) {
    self.words = words
    self.saidOn = saidOn
    self.version = version
  }

  struct Checked: Sendable, Hashable {
    var words: String
    var saidOn: CivilDate
  }

  /// - Throws: `Refusal.invalid`, problems at `words` and `saidOn`.
  func checked(today: CivilDate) throws(Refusal) -> Checked {
    var check = FormCheck(today: today)
    let found = check.required(
      "words", words, most: FormCheck.Length.words,
      ask: Phrase(
        nl: "Schrijf op wat de vraag is, in de woorden van de cliënt zelf.",
        en: "Write down the question, in the client's own words."))
    let said = check.pastDate("saidOn", saidOn)
    guard check.problems.isEmpty, let found else { throw .invalid(check.problems) }
    return Checked(words: found, saidOn: said ?? today)
  }
}
