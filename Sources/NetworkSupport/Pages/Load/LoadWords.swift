import CivilTime
import Language
import PersonalNetwork

/// What somebody does, in sentences. A number never stands alone.
struct LoadSentences {
  let load: HelperLoad
  let name: String

  /// In this dossier.
  var here: Phrase { hereAsNamed.capitalized }

  private var hereAsNamed: Phrase {
    guard !load.commitments.isEmpty else {
      return Phrase(nl: "\(name) doet nu niets volgens afspraak.", en: "\(name) does nothing by agreement now.")
    }
    guard load.timesPerWeek > 0 else {
      return Phrase(
        nl: "\(name) helpt soms, zonder vaste keren.", en: "\(name) helps sometimes, at no fixed times.")
    }
    let amount = amount
    return Phrase(nl: "\(name) helpt hier \(amount.nl).", en: "\(name) helps here \(amount.en).")
  }

  /// With what this person does for others: only the sum.
  var altogether: Phrase {
    let amount = amount
    return Phrase(
      nl: "Alles bij elkaar, ook voor anderen: \(amount.nl).", en: "Altogether, also for others: \(amount.en).")
  }

  /// "ongeveer 3 keer per week, samen minstens 2,5 uur".
  private var amount: Phrase {
    let times = Phrase.amount(load.timesPerWeek)
    let often = Phrase(nl: "ongeveer \(times.nl) keer per week", en: "about \(times.en) times a week")
    guard load.minutesPerWeek > 0 else { return often }
    let hours = Phrase.amount(load.hoursPerWeek)
    let isWhole = load.withoutMinutes == 0 && load.withoutRhythm == 0
    return often
      + (isWhole
        ? Phrase(nl: ", samen \(hours.nl) uur", en: ", together \(hours.en) hours")
        : Phrase(nl: ", samen minstens \(hours.nl) uur", en: ", together at least \(hours.en) hours"))
  }

  /// What was said at a check-in: both numbers with what they mean.
  static func said(_ checkIn: HelperCheckIn) -> Phrase {
    let heavy = checkIn.heaviness
    let first = Phrase(
      nl: "Hoe zwaar: \(heavy) van de 10. 10 is heel zwaar.", en: "How heavy: \(heavy) out of 10. 10 is very heavy.")
    guard let long = checkIn.stamina else { return first }
    return first
      + Phrase(
        nl: " Hoe lang het nog gaat: \(long) van de 10. 10 is nog heel lang.",
        en: " How long this can go on: \(long) out of 10. 10 is very long.")
  }
}

/// The words of the pages about load.
enum LoadWords {
  static let lead = Phrase(
    nl: "Wat is er gevraagd, en hoe gaat het ermee?", en: "What was asked, and how does it go?")
  static let asked = Phrase(nl: "Wat er gevraagd is", en: "What was asked")
  static let over = Phrase(
    nl: "Dat is meer dan deze persoon zelf aangaf. Bespreek samen wat anders kan.",
    en: "That is more than this person said. Talk together about what can change.")
  static let limits = Phrase(nl: "Wat lukt, wat is te veel", en: "What works, what is too much")
  static let noLimits = Phrase(nl: "Dat is nog niet gevraagd.", en: "That has not been asked yet.")
  static let changeLimits = Phrase(nl: "Opschrijven wat lukt", en: "Write down what works")
  static let times = Phrase(nl: "Keer per week, hoogstens", en: "Times a week, at most")
  static let hours = Phrase(nl: "Uren per week, hoogstens", en: "Hours a week, at most")
  static let until = Phrase(nl: "Tot en met", en: "Until")
  static let notFor = Phrase(nl: "Niet voor", en: "Not for")
  static let said = Phrase(nl: "Hoe gaat het?", en: "How does it go?")
  static let notAsked = Phrase(nl: "Dat is nog niet gevraagd.", en: "That has not been asked yet.")
  static let about = Phrase(nl: "Dit liep toen:", en: "What ran then:")
  static let correct = Phrase(nl: "Verbeteren", en: "Put right")
  static let stop = Phrase(nl: "Niet meer optellen", en: "Do not add up any more")
  static let addUp = Phrase(nl: "Optellen wat iemand bij anderen doet", en: "Add up what somebody does for others")
  static let notPermitted = Phrase(
    nl: "Alleen wat hier is afgesproken, telt mee. Optellen mag alleen als deze persoon dat goed vindt.",
    en: "Only what was agreed here counts. Adding up is only done when this person agrees.")

  static func title(_ name: String) -> Phrase {
    Phrase(nl: "Wat lukt \(name)?", en: "What works for \(name)?")
  }

  static func asked(by name: String) -> Phrase { Phrase(nl: "Gevraagd door \(name).", en: "Asked by \(name).") }

  static func ask(_ name: String) -> Phrase {
    Phrase(nl: "Vraag \(name) hoe het gaat", en: "Ask \(name) how it goes")
  }

  static func elsewhere(_ name: String) -> Phrase {
    Phrase(nl: "Helpt \(name) ook anderen?", en: "Does \(name) help others too?")
  }

  static func permitted(_ name: String, _ day: Phrase) -> Phrase {
    let name = Phrase.verbatim(name).capitalized.nl
    return Phrase(
      nl: "\(name) vindt goed dat we alles optellen. Dat is gezegd op \(day.nl). Bij wie, blijft geheim.",
      en: "\(name) agrees that we add everything up. That was said on \(day.en). For whom stays private.")
  }
}
