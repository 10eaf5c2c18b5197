import Diagrams
import Language
import PersonalNetwork

/// What there is to say about one kind of support, in sentences: who gives it, and every reason to talk about it. It is never
/// an alarm, and where nobody stands it says no more than that.
struct GapSentences {
  let cover: SupportCover
  let reading: GapsReading

  /// First who gives it, then every reason that holds.
  var all: [Phrase] {
    var sentences = [givers].compactMap(\.self)
    for reason in cover.reasons { sentences += [sentence(reason)].compactMap(\.self) }
    let uncounted = reading.names(cover.uncountedGivers)
    if !uncounted.isEmpty { sentences.append(Words.uncounted(Phrase.list(uncounted.map(Phrase.verbatim)))) }
    // A name may be written small, a sentence begins with a capital.
    return sentences.map(\.capitalized)
  }

  /// Nil when the reasons say it already.
  private var givers: Phrase? {
    let names = reading.names(cover.givers).map(Phrase.verbatim)
    return names.count > 1 ? Words.give(Phrase.list(names)) : nil
  }

  private func sentence(_ reason: GapReason) -> Phrase? {
    switch reason {
    case .nobody: Words.nobody
    case .leansOnOne(let id): reading.member(id).map { Words.one($0.name) }
    case .onlyProfessional: Words.onlyProfessional
    case .overasked(let ids): overasked(ids)
    case .strained: Words.strained
    }
  }

  private func overasked(_ ids: [String]) -> Phrase? {
    let names = reading.names(ids).map(Phrase.verbatim)
    guard let first = names.first else { return nil }
    return names.count == 1 ? Words.overasked(first) : Words.overasked(together: Phrase.list(names))
  }

  private enum Words {
    static let nobody = Phrase(nl: "Hier staat nog niemand bij.", en: "Nobody stands with this yet.")
    static let onlyProfessional = Phrase(
      nl: "Het komt nu alleen van beroepskrachten.", en: "For now it only comes from professionals.")
    static let strained = Phrase(
      nl: "Het contact met wie dit geeft, is gespannen.", en: "The contact with whoever gives this is tense.")

    static func give(_ names: Phrase) -> Phrase {
      Phrase(nl: "\(names.nl) geven dit.", en: "\(names.en) give this.")
    }

    static func one(_ name: String) -> Phrase {
      Phrase(nl: "Nu is dat alleen \(name).", en: "For now that is only \(name).")
    }

    static func overasked(_ name: Phrase) -> Phrase {
      Phrase(
        nl: "\(name.nl) doet meer dan lukt, of vindt het zwaar.",
        en: "\(name.en) does more than is possible, or finds it heavy.")
    }

    static func overasked(together names: Phrase) -> Phrase {
      Phrase(
        nl: "\(names.nl) doen meer dan lukt, of vinden het zwaar.",
        en: "\(names.en) do more than is possible, or find it heavy.")
    }

    static func uncounted(_ names: Phrase) -> Phrase {
      Phrase(
        nl: "Ook van een beroepskracht: \(names.nl). Die telt hier niet mee: dat koos de cliënt.",
        en: "Also from a professional: \(names.en). That does not count here: the client's choice.")
    }
  }
}
