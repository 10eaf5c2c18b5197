public import Language

extension CaseProblem {
  /// What is wrong and what to do about it, in a sentence or two; the place not included.
  public var phrase: Phrase {
    switch self {
    case .csv(let problem): problem.phrase
    case .unreadable(let reason):
      Phrase(
        nl: "Het bestand is niet te lezen: \(reason).", en: "The file cannot be read: \(reason).")
    case .missingColumns, .repeatedColumn, .tiesWithoutPeople, .onlyMatrix, .severalClients: contentsPhrase
    case .personWithoutID, .contradictoryPerson, .contradictoryClient: peoplePhrase
    case .contradictoryTie, .contradictoryEnds, .ambiguousNumber: tiesPhrase
    }
  }

  private var contentsPhrase: Phrase {
    switch self {
    case .missingColumns(let names):
      Phrase(
        nl: "Een van deze kolommen is nodig: \(Self.list(names, .nl)). Exporteer opnieuw uit Network Canvas.",
        en: "One of these columns is needed: \(Self.list(names, .en)). Export again from Network Canvas.")
    case .repeatedColumn(let name):
      Phrase(
        nl: "De kolom \(name) komt twee keer voor. Laat er één staan.",
        en: "The column \(name) occurs twice. Keep one of them.")
    case .tiesWithoutPeople:
      Phrase(
        nl: "Er is een bestand met banden, maar geen bestand met mensen. Voeg het bestand attributeList toe.",
        en: "There is a file with ties, but none with people. Add the attributeList file.")
    case .onlyMatrix:
      Phrase(
        nl: "De banden staan alleen in een matrix. Exporteer ook de edgeList.",
        en: "The ties are only in a matrix. Export the edgeList as well.")
    case .severalClients(let count):
      Phrase(
        nl: "Hier zijn \(count) cliënten mogelijk en de regels zeggen niet welke. Vul networkCanvasEgoUUID in.",
        en: "There are \(count) possible clients and the rows do not say which. Fill in networkCanvasEgoUUID.")
    default: .empty
    }
  }

  private var peoplePhrase: Phrase {
    switch self {
    case .personWithoutID:
      Phrase(
        nl: "Deze persoon heeft geen nummer. Vul networkCanvasUUID of nodeID in.",
        en: "This person has no id. Fill in networkCanvasUUID or nodeID.")
    case .contradictoryPerson(let line, let columns):
      Phrase(
        nl: "Regel \(line) zegt iets anders over dezelfde persoon: \(Self.list(columns, .nl)). Laat één regel staan.",
        en: "Line \(line) says something else of the same person: \(Self.list(columns, .en)). Keep one of them.")
    case .contradictoryClient(let line, let columns):
      Phrase(
        nl: "Regel \(line) zegt iets anders over dezelfde cliënt: \(Self.list(columns, .nl)). Laat één regel staan.",
        en: "Line \(line) says something else of the same client: \(Self.list(columns, .en)). Keep one of them.")
    default: .empty
    }
  }

  private var tiesPhrase: Phrase {
    switch self {
    case .contradictoryTie(let line):
      Phrase(
        nl: "Regel \(line) geeft dezelfde band tussen andere mensen. Laat één regel staan.",
        en: "Line \(line) has the same tie between other people. Keep one of them.")
    case .contradictoryEnds:
      Phrase(
        nl: "De nummers en de UUID’s van deze band wijzen verschillende mensen aan. Maak ze gelijk.",
        en: "The numbers and the UUIDs of this tie point at different people. Make them agree.")
    case .ambiguousNumber(let number):
      Phrase(
        nl: "Het nummer \(number) hoort bij meer dan één persoon. Gebruik de kolommen met UUID’s.",
        en: "The number \(number) belongs to more than one person. Use the columns with UUIDs.")
    default: .empty
    }
  }

  /// At most three names, so that the sentence stays one.
  private static func list(_ names: [String], _ language: DisplayLanguage) -> String {
    let say = Speaker(language)
    guard names.count > 3 else { return say.list(names) }
    let rest = names.count - 3
    let more = Phrase.counted(
      rest, nl: (one: "nog 1", other: "nog \(rest)"), en: (one: "1 more", other: "\(rest) more"))
    return say.list(names.prefix(3) + [say(more)])
  }
}
