public import Language
public import PersonalNetwork

extension WaveChange {
  /// Everything that changed, a sentence each: who came and went and how, rings, what people give and receive, what ties
  /// are like, and who knows whom.
  public var details: [Phrase] {
    [arrivals, returns].compactMap(\.self) + departures + changed.flatMap(\.sentences) + tieSentences
  }

  private var arrivals: Phrase? {
    Self.listed(Phrase(nl: "Nieuw: ", en: "New: "), new.filter { !$0.isReturn }.map(\.person))
  }

  private var returns: Phrase? {
    Self.listed(Phrase(nl: "Er weer bij: ", en: "Back: "), new.filter(\.isReturn).map(\.person))
  }

  /// "Nieuw: Fatima (vrienden) en Nok (buren)."
  private static func listed(_ head: Phrase, _ people: [NetworkPerson]) -> Phrase? {
    guard !people.isEmpty else { return nil }
    let names = people.map { person in
      Phrase.each { "\(person.shownInSentence) (\(person.sphere.phraseInSentence.text(in: $0)))" }
    }
    return head + .list(names) + .verbatim(".")
  }

  /// "Oma: overleden, 3 maart 2026."
  private var departures: [Phrase] {
    gone.map { departure in
      let name = departure.person.shownInSentence
      guard let ending = departure.ending else { return .verbatim(name + ": ") + ChangeWords.gone + .verbatim(".") }
      return EcogramWords.earlier(name, ending)
    }
  }

  /// Between people who are in both waves; ties of others come and go with them.
  private var tieSentences: [Phrase] {
    let names = Dictionary(stayed.map { ($0.id, $0.after.shownInSentence) }) { first, _ in first }
    func know(_ pair: NetworkChange.Pair) -> Phrase {
      let both = Phrase.list([.verbatim(names[pair.a] ?? "?"), .verbatim(names[pair.b] ?? "?")])
      return both + Phrase(nl: " kennen elkaar.", en: " know each other.")
    }
    // What changed may be what was asked, not what is: that is how it is said.
    return measures.tiesAmongStayers.new.sorted().map {
      Phrase(nl: "Nu staat erbij: ", en: "Now it also says: ") + know($0)
    }
      + measures.tiesAmongStayers.lost.sorted().map {
        Phrase(nl: "Er staat niet meer bij: ", en: "It no longer says: ") + know($0)
      }
  }
}

extension PersonChange {
  /// What changed, in pieces without the name: "dichterbij gekomen", "geeft nu ook: praktische hulp".
  var facts: [Phrase] {
    [ringFact].compactMap(\.self) + functionFacts + [sphereFact, qualityFact].compactMap(\.self)
  }

  /// The same, each as a sentence that begins with the name.
  var sentences: [Phrase] {
    facts.map { .verbatim(after.shownInSentence + ": ") + $0 + .verbatim(".") }
  }

  private var ringFact: Phrase? {
    switch ring {
    case .closer(let from, let to):
      Phrase(nl: "dichterbij gekomen, ", en: "came closer, ") + Self.fromTo(from.phrase, to.phrase)
    case .further(let from, let to):
      Phrase(nl: "staat nu verder weg, ", en: "is further away now, ") + Self.fromTo(from.phrase, to.phrase)
    case .chosen(let ring): Phrase(nl: "staat nu in de ", en: "now stands in the ") + ring.phrase
    case .noLongerChosen: Ring.unknownPhrase
    case nil: nil
    }
  }

  /// "eerst binnenste kring, nu middelste kring".
  private static func fromTo(_ from: Phrase, _ to: Phrase) -> Phrase {
    Phrase(nl: "eerst \(from.nl), nu \(to.nl)", en: "first \(from.en), now \(to.en)")
  }

  private var functionFacts: [Phrase] {
    let facts: [(Phrase, [SupportFunction])] = [
      (Phrase(nl: "geeft nu ook: ", en: "now also gives: "), startedGiving),
      (Phrase(nl: "geeft niet meer: ", en: "no longer gives: "), stoppedGiving),
      (Phrase(nl: "krijgt nu ook: ", en: "now also receives: "), startedReceiving),
      (Phrase(nl: "krijgt niet meer: ", en: "no longer receives: "), stoppedReceiving),
    ]
    return facts.filter { !$0.1.isEmpty }.map { $0.0 + .list($0.1.map(\.phrase)) }
  }

  private var sphereFact: Phrase? {
    guard changedSphere else { return nil }
    return Phrase(nl: "leefsfeer ", en: "sphere ")
      + Self.fromTo(before.sphere.phraseInSentence, after.sphere.phraseInSentence)
  }

  private var qualityFact: Phrase? {
    guard changedQuality else { return nil }
    return Phrase(nl: "de band: ", en: "the tie: ") + Self.fromTo(before.quality.phrase, after.quality.phrase)
  }
}
