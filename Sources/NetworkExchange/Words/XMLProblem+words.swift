public import Language
public import Parsing

extension XMLProblem {
  /// What is wrong and what to do about it, in a sentence or two; the place not included.
  public var phrase: Phrase {
    switch self {
    case .empty, .notXML, .encoding, .unknownEncoding, .notAsDeclared, .malformedCharacter, .endsInsideCharacter,
      .forbiddenCharacter:
      encodingPhrase
    case .doctype, .entity, .endsInside, .mismatch, .repeatedAttribute, .unknownPrefix, .afterEnd, .notWellFormed:
      structurePhrase
    case .tooDeep, .tooManyAttributes, .nameTooLong, .tagTooLong, .textTooLong, .fileTooLong, .tooManyNames:
      lengthPhrase
    }
  }

  private var encodingPhrase: Phrase {
    switch self {
    case .empty: CSVProblem.empty.phrase
    case .notXML:
      Phrase(
        nl: "Dit is geen XML: het begint niet met een <. Exporteer het bestand opnieuw.",
        en: "This is no XML: it does not begin with a <. Export the file again.")
    case .encoding(let encoding): CSVProblem.encoding(encoding).phrase
    case .unknownEncoding(let name):
      Phrase(
        nl: "Dit bestand is opgeslagen als \(name), en dat wordt niet gelezen. Sla het op als UTF-8.",
        en: "This file is saved as \(name), which is not read. Save it as UTF-8.")
    case .notAsDeclared(let name):
      Phrase(
        nl: "De eerste regel zegt \(name), maar zo is het bestand niet opgeslagen. Zet daar UTF-8.",
        en: "The first line says \(name), but the file is not saved so. Put UTF-8 there.")
    case .malformedCharacter(let byte): CSVProblem.invalidUTF8(byte: byte).phrase
    case .endsInsideCharacter: CSVProblem.endsInsideCharacter.phrase
    default:
      Phrase(
        nl: "Hier staat een teken dat niet in XML mag. Haal het weg, of exporteer het bestand opnieuw.",
        en: "There is a character here that XML does not allow. Remove it, or export the file again.")
    }
  }

  private var structurePhrase: Phrase {
    switch self {
    case .doctype:
      Phrase(
        nl: "Het bestand heeft een DOCTYPE. Dat wordt om veiligheid niet gelezen. Haal die regel weg.",
        en: "The file has a DOCTYPE, which is not read for safety. Remove that line.")
    case .entity(let name):
      Phrase(
        nl: "Hier staat &\(name);, een teken dat dit bestand niet uitlegt. Zet het teken zelf neer.",
        en: "There is &\(name); here, which this file does not explain. Put the character itself.")
    case .endsInside(let element?):
      Phrase(
        nl: "Het bestand houdt op terwijl <\(element)> nog open is. Exporteer het opnieuw.",
        en: "The file stops while <\(element)> is still open. Export it again.")
    case .endsInside(nil):
      Phrase(
        nl: "Het bestand houdt te vroeg op. Exporteer het opnieuw.", en: "The file stops too soon. Export it again.")
    case .mismatch(let opened, let line, let closed):
      Phrase(
        nl: "<\(opened)> van regel \(line) wordt hier gesloten als </\(closed)>. Maak ze gelijk.",
        en: "<\(opened)> of line \(line) is closed here as </\(closed)>. Make them equal.")
    case .repeatedAttribute(let name):
      Phrase(
        nl: "\(name) staat hier twee keer. Laat er één staan.", en: "\(name) stands here twice. Keep one of them.")
    case .unknownPrefix(let prefix):
      Phrase(
        nl: "Het voorvoegsel \(prefix) is nergens uitgelegd. Voeg xmlns:\(prefix) toe, of haal het weg.",
        en: "The prefix \(prefix) is explained nowhere. Add xmlns:\(prefix), or remove it.")
    case .afterEnd:
      Phrase(
        nl: "Na het einde staat nog iets. Haal dat weg, of maak er twee bestanden van.",
        en: "Something follows after the end. Remove it, or make two files of it.")
    default:
      Phrase(
        nl: "Hier klopt de XML niet. Herstel deze plek, of exporteer het bestand opnieuw.",
        en: "The XML is not right here. Repair this place, or export the file again.")
    }
  }

  private var lengthPhrase: Phrase {
    switch self {
    case .tooDeep(let limit):
      Phrase(
        nl: "Hier zitten meer dan \(limit) elementen in elkaar. Zo zijn netwerken niet; exporteer het opnieuw.",
        en: "More than \(limit) elements lie in each other here. Networks are not so; export it again.")
    case .tooManyAttributes(let limit):
      Phrase(
        nl: "Dit element heeft meer dan \(limit) kenmerken. Laat er weg.",
        en: "This element has more than \(limit) attributes. Leave some out.")
    case .nameTooLong(let limit):
      Phrase(
        nl: "Deze naam is langer dan \(Speaker(.nl).bytes(limit)). Maak hem korter.",
        en: "This name is longer than \(Speaker(.en).bytes(limit)). Make it shorter.")
    case .tagTooLong(let limit):
      Phrase(
        nl: "Wat hier begint met < is langer dan \(Speaker(.nl).bytes(limit)). Misschien ontbreekt een >.",
        en: "What begins with < here is longer than \(Speaker(.en).bytes(limit)). Perhaps a > is missing.")
    case .textTooLong(let limit):
      Phrase(
        nl: "Deze tekst is langer dan \(Speaker(.nl).bytes(limit)). Maak hem korter.",
        en: "This text is longer than \(Speaker(.en).bytes(limit)). Make it shorter.")
    case .fileTooLong(let limit): CSVProblem.fileTooLong(limit: limit).phrase
    default:
      Phrase(
        nl: "Dit bestand heeft te veel verschillende namen van elementen. Exporteer het opnieuw.",
        en: "This file has too many different names of elements. Export it again.")
    }
  }
}
