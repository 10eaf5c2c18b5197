import Diagrams
import Language

/// Pictures of a study that does not exist, the same every time.
enum MadeUpStudy {
  private static let words = [
    "Vertrouwen tussen cliënt en naaste", "Samenwerken", "Rollen en taken", "Tijd en ruimte van de organisatie",
    "Verwachtingen", "Scholing en oefenen", "Contact houden als het even niet gaat", "Grenzen",
  ]
  private static let sides = ["Cliënt", "Naaste", "Vrijwilliger", "Professional", "Leidinggevende", "Beleid"]

  static func matrix(labels: Int, columns: Int) -> ConfrontationPicture {
    let rows = (0..<labels).map { row in
      ConfrontationPicture.Row(
        label: words[row % words.count] + " \(row)", level: row % 3,
        cells: (0..<columns).map { column in
          let count = (row * 31 + column * 17) % 23
          return .init(count: count, share: Double(count) / 230, silence: .allCases[(row + column) % 3])
        })
    }
    return ConfrontationPicture(
      title: Phrase(nl: "Wat elk perspectief zegt", en: "What every perspective says"), counts: .fragments,
      dimension: "Perspectief", columns: (0..<columns).map { .init(name: sides[$0 % sides.count], total: 230) },
      themes: stride(from: 0, to: labels, by: 15).map { start in
        .init(name: "Thema \(start / 15)", rows: Array(rows[start..<min(start + 15, labels)]))
      })
  }

  static func agreement(labels: Int, pairs: Int) -> AgreementPicture {
    let reason = Phrase(nl: "alles is hetzelfde beoordeeld", en: "everything was judged the same")
    return AgreementPicture(
      title: Phrase(nl: "Overeenstemming per label", en: "Agreement by label"),
      measure: Phrase(nl: "Krippendorffs alfa", en: "Krippendorff's alpha"),
      unit: Phrase(nl: "tekens", en: "characters"), pairs: (0..<pairs).map { "Codeur \($0) en codeur \($0 + 1)" },
      rows: (0..<labels).map { row in
        AgreementPicture.Row(
          label: words[row % words.count] + " \(row)", level: row % 3,
          cells: (0..<pairs).map { pair in
            let place = row * 37 + pair * 11
            return place % 19 == 0 ? .undefined(reason) : .value(Double(place % 113) / 100 - 0.12)
          })
      })
  }
}
