public import Language
import Parsing

extension CaseProblem {
  /// What is wrong and what to do about it, in a sentence or two; the place not included.
  public var phrase: Phrase {
    switch self {
    case .csv(let problem): problem.phrase
    case .xml(let problem): problem.phrase
    case .json(let problem): problem.phrase
    case .unreadable(let reason):
      Phrase(
        nl: "Het bestand is niet te lezen: \(reason).", en: "The file cannot be read: \(reason).")
    case .missingColumns, .repeatedColumn, .tiesWithoutPeople, .onlyMatrix, .severalClients: contentsPhrase
    case .notGraphML, .noNetwork, .severalEgos, .severalSessions, .tooManyPeople, .tooManyTies, .tooManyCases,
      .tooManyValues:
      filePhrase
    case .notSamenspelJSON, .newerVersion, .missingValue, .wrongValue, .repeatedID: valuePhrase
    case .personWithoutID, .personWithoutInterview, .contradictoryPerson, .contradictoryClient: peoplePhrase
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

  private var filePhrase: Phrase {
    switch self {
    case .notGraphML(let element):
      Phrase(
        nl: "Dit is geen GraphML; het begint met <\(element)>. Exporteer het netwerk als GraphML.",
        en: "This is no GraphML; it begins with <\(element)>. Export the network as GraphML.")
    case .noNetwork:
      Phrase(
        nl: "Er staat geen netwerk in dit bestand. Exporteer het opnieuw, of laat het weg.",
        en: "There is no network in this file. Export it again, or leave it out.")
    case .severalEgos(let count):
      Phrase(
        nl: "Volgens dit bestand zijn \(count) mensen de cliënt. Laat dat er één zijn.",
        en: "According to this file \(count) people are the client. Make it one.")
    case .severalSessions:
      Phrase(
        nl: "Hier staan gesprekken uit meer onderzoeken naast elkaar. Exporteer elk onderzoek apart uit EgoWeb.",
        en: "Interviews of several studies stand side by side here. Export each study apart from EgoWeb.")
    case .tooManyPeople(let limit):
      Phrase(
        nl: "Er staan meer dan \(limit) mensen in dit bestand. Deel het op.",
        en: "There are more than \(limit) people in this file. Split it.")
    case .tooManyCases(let limit):
      Phrase(
        nl: "Er staan meer dan \(limit) netwerken in dit bestand. Deel het op.",
        en: "There are more than \(limit) networks in this file. Split it.")
    case .tooManyValues(let limit): JSONProblem.tooManyValues(limit: limit).phrase
    case .tooManyTies(let limit):
      Phrase(
        nl: "Er staan meer dan \(limit) banden in dit bestand. Deel het op.",
        en: "There are more than \(limit) ties in this file. Split it.")
    default: .empty
    }
  }

  private var valuePhrase: Phrase {
    switch self {
    case .notSamenspelJSON:
      Phrase(
        nl: "Dit is geen netwerk van Samenspel: het heeft geen “format”: “samenspel-network”. Exporteer het opnieuw.",
        en: "This is no network of Samenspel: it has no “format”: “samenspel-network”. Export it again.")
    case .newerVersion(let version):
      Phrase(
        nl: "Dit bestand is van versie \(version), die hier niet bekend is. Gebruik een nieuwere versie van Samenspel.",
        en: "This file is of version \(version), which is not known here. Use a newer version of Samenspel.")
    case .missingValue(let name):
      Phrase(nl: "Hier ontbreekt \(name). Vul het in.", en: "\(name) is missing here. Fill it in.")
    case .wrongValue(let name):
      Phrase(
        nl: "Wat hier bij \(name) staat, kan niet. Kijk in de beschrijving van het formaat wat er mag staan.",
        en: "What stands here for \(name) cannot be. See the description of the format for what may.")
    case .repeatedID(let id):
      Phrase(
        nl: "Het nummer \(id) staat bij meer dan één persoon. Geef iedereen een eigen nummer.",
        en: "The id \(id) stands with more than one person. Give everybody one of their own.")
    default: .empty
    }
  }

  private var peoplePhrase: Phrase {
    switch self {
    case .personWithoutID:
      Phrase(
        nl: "Deze persoon heeft geen nummer. Geef iedereen een eigen nummer (networkCanvasUUID, nodeID of id).",
        en: "This person has no id. Give everybody one of their own (networkCanvasUUID, nodeID or id).")
    case .personWithoutInterview:
      Phrase(
        nl: "Deze regel zegt niet bij welk gesprek hij hoort. Vul Interview ID of EgoID in.",
        en: "This row does not say of which interview it is. Fill in Interview ID or EgoID.")
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
