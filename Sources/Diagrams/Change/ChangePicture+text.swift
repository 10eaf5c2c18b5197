public import Language
import PersonalNetwork

extension ChangePicture {
  /// The same facts in words: from the same people, numbers and changes as the picture.
  public func text(in language: DisplayLanguage) -> ChangeText {
    let say = Speaker(language)
    return ChangeText(
      title: say(ChangeWords.title(of: ShownName.onOneLine(clientName))),
      summary: say(ChangeWords.summary(of: change)),
      sentence: say(change.sentence), details: change.details.map(say.callAsFunction),
      columns: ChangeWords.columns.map(say.callAsFunction), rows: rows(say))
  }

  private func rows(_ say: Speaker) -> [ChangeText.Row] {
    let stayed = Dictionary(change.stayed.map { ($0.id, $0) }) { first, _ in first }
    let endings = Dictionary(change.gone.map { ($0.person.id, $0.ending) }) { first, _ in first }
    return layout.people.map { placed in
      let person = placed.person
      let (before, now): (Phrase, Phrase) =
        switch placed.change {
        case .new: (ChangeWords.notThereYet, person.ring.phrase)
        case .gone: (person.ring.phrase, (endings[person.id] ?? nil)?.kind.phrase ?? ChangeWords.gone)
        case .moved, nil: (stayed[person.id]?.before.ring.phrase ?? person.ring.phrase, person.ring.phrase)
        }
      let facts = placed.change == .new ? [ChangeWords.newcomer] : stayed[person.id]?.facts ?? [ChangeWords.gone]
      return ChangeText.Row(
        id: person.id, number: placed.number, name: person.shownInSentence, sphere: say(person.sphere.phrase),
        ringBefore: say(before), ringNow: say(now),
        change: say(.joined(facts.isEmpty ? [ChangeWords.same] : facts, separator: "; ")))
    }
  }
}
