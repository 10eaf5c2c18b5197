import Language
import PersonalNetwork

extension MeasureFacts {
  /// The measures of change since an earlier wave; none without one.
  var overTime: [MeasureStatement] {
    guard let change = change?.measures else { return [] }
    return people(change.people) + ties(change)
  }

  private var notJudged: Phrase {
    Phrase(
      nl: "Blijven en veranderen kunnen allebei goed zijn.", en: "Staying and changing can both be good.")
  }

  private func people(_ change: SetChange<String>) -> [MeasureStatement] {
    let (stayed, lost, new) = (change.stayed.count, change.lost.count, change.new.count)
    let nobodyTwice = Undefined.nobodyTwice
    return [
      statement(
        "retention", Phrase(nl: "Wie er bleven", en: "Who stayed"), change.retention, else: Undefined.nobodyBefore,
        figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "Nog in beeld: \(stayed) van de \(stayed + lost) van de vorige keer.",
            en: "Still here: \(stayed) of the \(stayed + lost) of the last time.")
        }, not: notJudged),
      statement(
        "loss", Phrase(nl: "Wie er weg zijn", en: "Who left"), change.loss, else: Undefined.nobodyBefore,
        figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "Niet meer in beeld: \(lost) van de \(stayed + lost) van de vorige keer.",
            en: "No longer here: \(lost) of the \(stayed + lost) of the last time.")
        }, not: notJudged),
      statement(
        "new", Phrase(nl: "Wie er nieuw zijn", en: "Who are new"), change.newShare, else: Undefined.nobody,
        figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "Nieuw: \(new) van de \(stayed + new) van nu.", en: "New: \(new) of the \(stayed + new) of now.")
        }, not: notJudged),
      statement(
        "turnover", Phrase(nl: "Hoeveel er wisselde", en: "How many changed"), change.turnover, else: nobodyTwice,
        figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "0% is: allemaal dezelfde mensen. 100% is: niemand dezelfde.",
            en: "0% is: all the same people. 100% is: nobody the same.")
        }, not: notJudged),
      statement(
        "jaccard", Phrase(nl: "Beide keren in beeld", en: "Here both times"), change.jaccard, else: nobodyTwice,
        figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "Beide keren in beeld: \(stayed) van de \(stayed + lost + new), toen en nu samen.",
            en: "Here both times: \(stayed) of \(stayed + lost + new), then and now together.")
        }, not: notJudged),
      statement(
        "dice", Phrase(nl: "Hoe gelijk de twee keren zijn", en: "How alike the two times are"), change.dice,
        else: nobodyTwice, figure: Self.percent,
        sentence: { _ in
          Phrase(nl: "100% is: precies dezelfde mensen.", en: "100% is: exactly the same people.")
        }, not: notJudged),
    ]
  }

  private func ties(_ change: NetworkChange) -> [MeasureStatement] {
    let all = (change.ties, "ties-jaccard", Phrase(nl: "Banden die bleven", en: "Ties that stayed"))
    let among = (
      change.tiesAmongStayers, "ties-jaccard-stayers",
      Phrase(nl: "Banden die bleven, tussen wie er bleven", en: "Ties that stayed, among those who stayed")
    )
    return [all, among].map { ties, id, name in
      let count = ties.stayed.count + ties.lost.count + ties.new.count
      return statement(
        id, name, ties.jaccard, else: Undefined.noTiesTwice, figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "Beide keren: \(ties.stayed.count) van de \(count), toen en nu samen.",
            en: "Both times: \(ties.stayed.count) of \(count), then and now together.")
        },
        not: Phrase(
          nl: "Wat er niet staat, is misschien niet gevraagd.", en: "What is not written down may not have been asked.")
      )
    }
  }
}
