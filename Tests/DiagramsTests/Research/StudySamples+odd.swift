import Language

@testable import Diagrams

extension StudySamples {
  static let longLabel = String(repeating: "Een label dat maar doorgaat over van alles, ", count: 5) + "en dan nog wat."
  static let longWord = String(repeating: "meervoudigepersoonlijkheidsbehandeling", count: 6)
  static let hebrew = "אמון בין אנשים עם ערבית: الثقة بين الناس"
  static let emoji = "👨‍👩‍👧‍👦 samen 👍🏽🇳🇱 en e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}"
  static let markup = "<script>alert(\"x\")</script> & 'rest' ]]>"
  static let turned = "voor\u{202E}edrevo\u{0}\u{7}\nen\tna"

  /// Every picture with so many labels and columns.
  static func sized(rows: Int, columns: Int) -> [any ResearchPicture] {
    pictures(labels: (0..<rows).map { "Label \($0)" }, columns: (0..<columns).map { "Kolom \($0)" })
  }

  /// Every picture with a name that is hard to draw, wherever there is a name.
  static func named(_ name: String) -> [any ResearchPicture] {
    pictures(labels: [name, name, "b"], columns: [name, "b"], title: Phrase(nl: name, en: name))
  }

  static var largeMatrix: ConfrontationPicture {
    ConfrontationPicture(
      title: title, counts: .characters, dimension: "x",
      columns: [.init(name: "a", total: 12_345_678), .init(name: "b", total: 0)],
      themes: [
        .init(rows: [
          .init(label: "veel", cells: [.init(count: 1_000_000, share: 0.08), .init(count: 0)]),
          .init(label: "min", cells: [.init(count: -4, share: .nan), .init(count: 1, share: 12)], total: -4),
          .init(label: "te weinig cellen", cells: []),
          .init(label: "te veel cellen", cells: Array(repeating: .init(count: 1), count: 9)),
        ])
      ])
  }

  /// Where sides contradict each other: in a cell with a number and in a silent one, and three times in one cell.
  static var clashingMatrix: ConfrontationPicture {
    let plain = matrix
    return ConfrontationPicture(
      title: plain.title, counts: plain.counts, dimension: plain.dimension, columns: plain.columns,
      themes: plain.themes, total: plain.total,
      clashes: [
        .init(row: 1, columns: [0, 3], why: "De een belt zelf, de ander wacht"),
        .init(row: 3, columns: [2, 4, 1], why: "Tijd is er wel, zegt wie leiding geeft."),
        .init(row: 1, columns: [0, 4], why: "Wie vertrouwt wie?"), .init(row: 1, columns: [0, 1], why: "x"),
        // Of nothing that is there, or of one side.
        .init(row: 6, columns: [0, 1], why: "weg"), .init(row: 0, columns: [0, 9], why: "weg"),
        .init(row: 0, columns: [2, 2], why: "weg"),
      ])
  }

  static var undefinedAgreement: AgreementPicture {
    AgreementPicture(
      title: title, measure: title, unit: title, pairs: ["a", "b"],
      rows: [
        .init(label: "x", cells: [.undefined(title), .value(.infinity)]), .init(label: "y", cells: [.value(-12)]),
      ],
      steps: [.nan, -1])
  }

  static var saturations: [any ResearchPicture] {
    func one(_ points: [SaturationPicture.Point], reached: Int? = nil, threshold: Double = 0) -> SaturationPicture {
      SaturationPicture(
        title: title, base: 4, baseLabels: 1, run: 1, threshold: threshold, points: points, reachedAfter: reached,
        orders: 1_000_000)
    }
    let band = SaturationPicture.Band(lower: .nan, median: 9, upper: 1)
    return [
      one([]), one([.init(after: 4, newLabels: 0, ratio: .nan)], reached: 4),
      one([.init(after: 4, newLabels: 0, ratio: 40, band: band)], threshold: 90),
      one((4..<400).map { .init(after: $0, newLabels: 1, ratio: 1 / Double($0), band: band) }, reached: 399),
      one([.init(after: 4, newLabels: 0, ratio: 0), .init(after: 4, newLabels: 0, ratio: 0)], reached: 77),
    ]
  }

  private static func pictures(labels: [String], columns: [String], title: Phrase = title) -> [any ResearchPicture] {
    let balance = Balance(
      helps: labels.enumerated().map { .init($1, count: $0) }, hinders: labels.prefix(1).map { .init($0) })
    return [
      ConfrontationPicture(
        title: title, counts: .respondents, dimension: columns.first ?? "",
        columns: columns.map { .init(name: $0, total: 9) },
        themes: [
          .init(
            name: labels.first,
            rows: labels.enumerated().map { index, label in
              .init(
                label: label, level: index % 9,
                cells: columns.indices.map {
                  .init(count: (index + $0) % 4, share: 0.3, silence: .allCases[(index + $0) % 4 == 0 ? $0 % 4 : 0])
                })
            })
        ]),
      AgreementPicture(
        title: title, measure: title, unit: title, pairs: columns,
        rows: labels.enumerated().map { index, label in
          .init(label: label, level: index % 3, cells: columns.indices.map { .value(Double($0 - index) / 7) })
        }),
      FrequencyPicture(
        title: title, counts: .codings,
        bars: labels.enumerated().map { .init(label: $1, level: $0 % 4, own: $0, withChildren: $0 * 2) }),
      CoOccurrencePicture(
        title: title, nearness: title, labels: labels.prefix(60).map { .init($0) },
        pairs: labels.indices.map { .init($0, $0 / 2, count: $0 * 1000) }),
      MotivationPicture(
        title: title, counts: .fragments, motivation: balance, capacity: Balance(), opportunity: balance),
      AlliancePicture(
        title: title, subject: columns.first ?? "", alliance: balance, personal: balance, institutional: Balance(),
        organisation: balance),
    ]
  }
}
