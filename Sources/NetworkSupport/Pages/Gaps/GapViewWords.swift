import CivilTime
import Language
import Markup
import WebFrame

/// What the client says about one kind of support, and what was chosen to do.
struct GapViewWords {
  let view: GapView
  let reading: GapsReading
  let say: Speaker
  /// Who of the organisation may raise it again.
  var professionals: [Colleague] = []

  private var client: String { reading.dossier.clientName }

  /// For among the others: the answer and the words.
  @HTMLBuilder var short: HTML {
    if let words = view.words {
      quotation(words, source: source)
    } else if let answer = view.answer {
      p { say(Words.says(client, answer.phrase)) }
    }
  }

  /// Everything: also *not now* and the plan.
  @HTMLBuilder var whole: HTML {
    short
    if let notNow = view.notNow {
      if let why = notNow.why { quotation(why, source: say(Words.whyNot)) }
      p { say(again(notNow)) }
    }
    if let intervention = view.intervention {
      definitionList([Definition(say(Words.going), plan(intervention))])
    } else if let words = view.plan {
      definitionList([Definition(say(Words.going), words)])
    }
  }

  private var source: String {
    let day = view.saidOn.long(in: say.language)
    return view.answer.map { say(Words.source($0.phrase, day)) } ?? day
  }

  private func plan(_ intervention: Intervention) -> String {
    [say(intervention.phrase.capitalized) + ".", view.plan].compactMap(\.self).joined(separator: " ")
  }

  private func again(_ notNow: NotNow) -> Phrase {
    guard let day = notNow.againOn else {
      return notNow.againBy.flatMap(raiser).map(Words.raises) ?? Words.notAgain(client)
    }
    guard let who = notNow.againBy.flatMap(raiser) else { return Words.again(day.longPhrase) }
    return Words.again(day.longPhrase, by: who)
  }

  /// Nil when the reader may not see who it is.
  private func raiser(_ doer: Doer) -> String? {
    switch doer {
    case .client: client
    case .member(let id): reading.members.first { $0.id == id }?.name
    case .professional(let person): professionals.first { $0.person == person }?.name
    }
  }

  private enum Words {
    static let whyNot = Phrase(nl: "Waarom nu niet", en: "Why not now")
    static let going = Phrase(nl: "Wat gaan jullie doen?", en: "What are you going to do?")

    static func says(_ name: String, _ answer: Phrase) -> Phrase {
      Phrase(nl: "\(name): \(answer.nl).", en: "\(name): \(answer.en).")
    }

    static func source(_ answer: Phrase, _ day: String) -> Phrase {
      Phrase(nl: "\(answer.capitalized.nl) · \(day)", en: "\(answer.capitalized.en) · \(day)")
    }

    static func again(_ day: Phrase) -> Phrase {
      Phrase(nl: "Vanaf \(day.nl) mag het weer ter sprake komen.", en: "It may be raised again from \(day.en).")
    }

    static func again(_ day: Phrase, by name: String) -> Phrase {
      Phrase(
        nl: "Vanaf \(day.nl) mag \(name) er weer over beginnen.", en: "From \(day.en) \(name) may raise it again.")
    }

    static func raises(_ name: String) -> Phrase {
      Phrase(nl: "\(name) begint er zelf weer over.", en: "\(name) will raise it again.")
    }

    static func notAgain(_ name: String) -> Phrase {
      Phrase(nl: "Het blijft rusten tot \(name) er zelf over begint.", en: "It rests until \(name) raises it.")
    }
  }
}
