public import Language
public import Parsing

extension CSVProblem {
  /// What is wrong and what to do about it, in a sentence or two; the place not included.
  public var phrase: Phrase {
    switch self {
    case .encoding, .invalidUTF8, .endsInsideCharacter, .zeroByte, .empty: encodingPhrase
    case .quoteNeverClosed, .textAfterQuote, .ragged: structurePhrase
    case .fieldTooLong, .recordTooLong, .tooManyFields, .fileTooLong: lengthPhrase
    }
  }

  private var encodingPhrase: Phrase {
    switch self {
    case .encoding(let encoding):
      Phrase(
        nl: "Dit bestand is opgeslagen als \(encoding.rawValue). Sla het op als UTF-8.",
        en: "This file is saved as \(encoding.rawValue). Save it as UTF-8.")
    case .invalidUTF8(let byte):
      Phrase(
        nl:
          "Hier staat een teken dat beschadigd is (byte \(Self.hexadecimal(byte))). Herstel het, of exporteer opnieuw.",
        en: "There is a damaged character here (byte \(Self.hexadecimal(byte))). Repair it, or export again.")
    case .endsInsideCharacter:
      Phrase(
        nl: "Het bestand houdt midden in een teken op. Exporteer het opnieuw.",
        en: "The file stops in the middle of a character. Export it again.")
    case .zeroByte:
      Phrase(
        nl: "Hier staat een nulbyte. Dit is geen tekst in UTF-8. Exporteer het bestand opnieuw.",
        en: "There is a zero byte here. This is no text in UTF-8. Export the file again.")
    default:
      Phrase(
        nl: "Het bestand is leeg. Exporteer het opnieuw, of laat het weg.",
        en: "The file is empty. Export it again, or leave it out.")
    }
  }

  private var structurePhrase: Phrase {
    switch self {
    case .quoteNeverClosed:
      Phrase(
        nl: "Hier begint een aanhalingsteken dat nergens sluit. Zet het sluitende teken erbij.",
        en: "A quotation mark opens here and never closes. Add the closing one.")
    case .textAfterQuote:
      Phrase(
        nl: "Na een sluitend aanhalingsteken staat nog tekst. Haal die weg, of verdubbel het teken ervoor.",
        en: "Text follows a closing quotation mark. Remove it, or double the mark before it.")
    case .ragged(let expected, let found):
      Phrase(
        nl: "Deze regel heeft \(found) velden en de kop \(expected). Maak ze gelijk.",
        en: "This record has \(found) fields and the header \(expected). Make them equal.")
    default: .empty
    }
  }

  private var lengthPhrase: Phrase {
    switch self {
    case .fieldTooLong(let limit, let isQuoted):
      Phrase(
        nl: "Dit veld is langer dan \(Speaker(.nl).bytes(limit)).",
        en: "This field is longer than \(Speaker(.en).bytes(limit)).")
        + (isQuoted
          ? Phrase(
            nl: " Misschien ontbreekt een sluitend aanhalingsteken.",
            en: " Perhaps a closing quotation mark is missing.")
          : Phrase(nl: " Maak het korter.", en: " Make it shorter."))
    case .recordTooLong(let limit):
      Phrase(
        nl: "Deze regel is langer dan \(Speaker(.nl).bytes(limit)). Maak hem korter.",
        en: "This record is longer than \(Speaker(.en).bytes(limit)). Make it shorter.")
    case .tooManyFields(let limit):
      Phrase(
        nl: "Deze regel heeft meer dan \(limit) velden. Laat kolommen weg.",
        en: "This record has more than \(limit) fields. Leave out columns.")
    case .fileTooLong(let limit):
      Phrase(
        nl: "Het bestand is groter dan \(Speaker(.nl).bytes(limit)). Deel het op.",
        en: "The file is larger than \(Speaker(.en).bytes(limit)). Split it.")
    default: .empty
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
