import Language

/// Something that stops a command: one sentence or two that say what is the matter and what to do about it.
///
/// The command line prints it after "Error: " and ends with an exit code other than 0.
struct Complaint: Error, Equatable, CustomStringConvertible {
  let phrase: Phrase

  init(nl: String, en: String) {
    phrase = Phrase(nl: nl, en: en)
  }

  var description: String { phrase.text(in: Terminal.language) }
}
