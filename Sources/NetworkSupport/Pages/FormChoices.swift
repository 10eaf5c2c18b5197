import Language
import WebFrame

extension CaseIterable where Self: RawRepresentable & Worded, RawValue == String {
  /// All answers of a list, for a question of a form.
  static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.phrase) } }
}

extension [Choice] {
  /// The same answers with "not known" in front, for what may stay open.
  func orUnknown(_ words: Phrase = NetworkPhrases.notKnown) -> [Choice] { [Choice("", words)] + self }
}
