import CivilTime
import Language

extension SupportQuestion: Tracked {
  /// A version never changes; these fields say how it differs from the version before.
  public static let fields: [TrackedField<SupportQuestion>] = [
    TrackedField(
      "words", Phrase(nl: "de vraag", en: "the question"), read: { $0.words }, write: { _, _ in false },
      show: { stored, _ in .verbatim(stored) }),
    TrackedField(
      "saidOn", Phrase(nl: "gezegd op", en: "said on"), read: { $0.saidOn.iso }, write: { _, _ in false },
      show: { stored, _ in CivilDate(iso: stored)?.longPhrase ?? .verbatim(stored) }),
  ]
}
