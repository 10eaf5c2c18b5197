public import Language
import PersonalNetwork

extension Ecogram {
  /// The same facts in words: from the same people, ties, numbers and flags as the picture.
  public func text(in language: DisplayLanguage) -> EcogramText {
    let say = Speaker(language)
    return EcogramText(
      title: say(EcogramWords.title(of: tidyClientName)), summary: say(EcogramWords.summary(of: network)),
      rings: ringSentences(say), columns: EcogramWords.columns.map(say.callAsFunction), rows: rows(say),
      ties: tieSentences(say), apart: apartSentence(say), earlier: earlierSentences(say))
  }

  /// The whole name on one line.
  func tidyName(_ person: NetworkPerson) -> String { ShownName.onOneLine(person.name) }

  private func rows(_ say: Speaker) -> [EcogramText.Row] {
    layout.people.map { placed in
      let person = placed.person
      let marks = [
        person.kind.phrase, person.vip?.phrase ?? .empty, placed.hasFlag ? EcogramWords.safety : .empty,
      ]
      return EcogramText.Row(
        id: person.id, number: placed.number, name: tidyName(person), sphere: say(person.sphere.phrase),
        ring: say(person.ring.phrase), line: say(person.quality.phrase), direction: say(person.direction.phrase),
        marks: say(.joined(marks, separator: ", ")))
    }
  }

  /// Rings 1 to 3, also when nobody stands there, and those of whom the ring is not known.
  private func ringSentences(_ say: Speaker) -> [String] {
    Band.allCases.compactMap { band in
      let people = layout.people.map(\.person).filter { Band($0.ring) == band }
      if people.isEmpty, band == .unknown || layout.people.isEmpty { return nil }
      let names = people.map { "\(tidyName($0)) (\(say($0.sphere.phraseInSentence)))" }
      return say(EcogramWords.ring(band.ring, names: say.list(names)))
    }
  }

  private func tieSentences(_ say: Speaker) -> [String] {
    TieSentences(people: layout.people.map { ($0.id, tidyName($0.person)) }, ties: network.ties, say: say).all
  }

  /// About the people who, as far as known, know none of the others: a picture makes them easy to overlook.
  private func apartSentence(_ say: Speaker) -> String? {
    guard layout.people.count > 1 else { return nil }
    let tied = Set(layout.ties.flatMap { [$0.a, $0.b] })
    let names = layout.people.filter { !tied.contains($0.id) }.map { tidyName($0.person) }
    return names.isEmpty ? nil : say(EcogramWords.apart(names: say.list(names)))
  }

  private func earlierSentences(_ say: Speaker) -> [String] {
    network.people.filter { $0.hasLeft(by: network.asOf) }.compactMap { person in
      person.ending.map { say(EcogramWords.earlier(tidyName(person), $0)) }
    }
  }
}
