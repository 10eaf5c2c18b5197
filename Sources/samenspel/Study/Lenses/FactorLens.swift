import ArgumentParser
import Diagrams
import Language
import QualitativeCoding
import ResearchExchange

/// A lens that tells what helps from what hinders, and has a picture of its own.
enum FactorLens: String, CaseIterable, ExpressibleByArgument {
  case motivation = "motivation-capacity-opportunity"
  case hall

  /// What a label says of its factor.
  enum Side: String, CaseIterable {
    case helps, hinders

    var phrase: Phrase {
      switch self {
      case .helps: Phrase(nl: "helpt", en: "helps")
      case .hinders: Phrase(nl: "hindert", en: "hinders")
      }
    }
  }

  /// As it comes with the program.
  var definition: CodeTreeDefinition? { .shipped(rawValue) }

  /// The label of one side of a factor, by its key.
  static func key(of factor: LabelDefinition, _ side: Side) -> String { factor.key + "-" + side.rawValue }

  /// The lenses that a study is coded with: more than half of the labels with a side are there.
  static func found(in study: Project) -> [FactorLens] {
    allCases.filter { lens in
      guard let definition = lens.definition else { return false }
      let sides = definition.labels.filter { $0.under != nil }
      let found = definition.codes(in: study)
      return sides.count { found[$0.key] != nil } * 2 > sides.count
    }
  }

  /// - Parameters:
  ///   - balance: what helps and hinders, by the key of a factor.
  ///   - named: how much was coded with a factor that has no sides, by its key.
  func picture(
    title: Phrase, subject: String, counts: CountedThing, balance: (String) -> Balance, named: (String) -> Int?
  ) -> any ResearchPicture {
    switch self {
    case .motivation:
      MotivationPicture(
        title: title, counts: counts, motivation: balance("motivation"), capacity: balance("capacity"),
        opportunity: balance("opportunity"))
    case .hall:
      AlliancePicture(
        title: title, subject: subject, counts: counts, named: named("alliance"), personal: balance("personal"),
        institutional: balance("institutional"), organisation: balance("organisation"))
    }
  }
}
