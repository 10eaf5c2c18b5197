public import Language
public import Parsing

extension JSONProblem {
  /// What is wrong and what to do about it, in a sentence or two; the place not included.
  public var phrase: Phrase {
    switch self {
    case .empty: CSVProblem.empty.phrase
    case .encoding(let encoding): CSVProblem.encoding(encoding).phrase
    case .malformedCharacter(let byte): CSVProblem.invalidUTF8(byte: byte).phrase
    case .endsInsideCharacter: CSVProblem.endsInsideCharacter.phrase
    case .fileTooLong(let limit): CSVProblem.fileTooLong(limit: limit).phrase
    case .endsTooSoon: XMLProblem.endsInside(element: nil).phrase
    case .unexpected, .controlCharacter, .unknownEscape, .repeatedName, .afterEnd: structurePhrase
    case .tooDeep(let limit):
      Phrase(
        nl: "Hier zitten meer dan \(limit) lagen in elkaar. Zo zijn netwerken niet; exporteer het opnieuw.",
        en: "More than \(limit) levels lie in each other here. Networks are not so; export it again.")
    case .tooManyValues(let limit):
      Phrase(
        nl: "Er staan meer dan \(limit) waarden in dit bestand. Deel het op.",
        en: "There are more than \(limit) values in this file. Split it.")
    }
  }

  private var structurePhrase: Phrase {
    switch self {
    case .controlCharacter:
      Phrase(
        nl: "In deze tekst staat een regeleinde of een onzichtbaar teken. Haal het weg, of schrijf \\n.",
        en: "This text has a line end or an invisible character in it. Remove it, or write \\n.")
    case .unknownEscape:
      Phrase(
        nl: "Wat hier na de \\ staat, betekent niets. Schrijf \\\\ voor een gewone \\.",
        en: "What follows the \\ here means nothing. Write \\\\ for a plain \\.")
    case .repeatedName(let name):
      Phrase(
        nl: "\(name) staat hier twee keer. Laat er één staan.", en: "\(name) stands here twice. Keep one of them.")
    case .afterEnd: XMLProblem.afterEnd.phrase
    default:
      Phrase(
        nl: "Hier klopt de JSON niet. Herstel deze plek, of exporteer het bestand opnieuw.",
        en: "The JSON is not right here. Repair this place, or export the file again.")
    }
  }
}
