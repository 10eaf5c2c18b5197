public import Language
import Parsing

extension RefiRefusal {
  /// What is wrong and what to do about it; the place not included.
  public var what: Phrase { problem.phrase }
}

extension RefiProblem {
  /// What is wrong and what to do about it, in a sentence or two.
  public var phrase: Phrase {
    switch self {
    case .zip(let problem): problem.researchPhrase
    case .xml(let problem): problem.researchPhrase
    case .csv(let problem): problem.researchPhrase
    case .json:
      Phrase(
        nl: "Dit is geen goede JSON. Exporteer het bestand opnieuw.", en: "This is no good JSON. Export the file again."
      )
    case .noProject:
      Phrase(
        nl: "In dit bestand zit geen project (.qde). Exporteer het opnieuw als REFI-QDA.",
        en: "There is no project (.qde) in this file. Export it again as REFI-QDA.")
    case .notRefi(let element):
      Phrase(
        nl: "Dit is XML van een andere soort (<\(element)>), geen REFI-QDA. Exporteer het als REFI-QDA.",
        en: "This is XML of another sort (<\(element)>), no REFI-QDA. Export it as REFI-QDA.")
    case .tooManyElements(let limit):
      Phrase(
        nl: "Dit project heeft meer dan \(limit) onderdelen. Splits het in twee projecten.",
        en: "This project has more than \(limit) elements. Split it into two projects.")
    case .tooManyRows(let limit):
      Phrase(
        nl: "Dit bestand heeft meer dan \(limit) regels. Splits het.",
        en: "This file has more than \(limit) rows. Split it.")
    case .missingColumns(let columns):
      Phrase(
        nl: "Er ontbreekt een kolom. Nodig: \(columns.joined(separator: ", ")).",
        en: "A column is missing. Needed: \(columns.joined(separator: ", ")).")
    case .notOurJSON:
      Phrase(
        nl: "Dit is JSON van een andere soort. Exporteer het uit Samenspel.",
        en: "This is JSON of another sort. Export it from Samenspel.")
    case .newerVersion(let version):
      Phrase(
        nl: "Dit bestand komt uit een nieuwere Samenspel (versie \(version)). Werk dit programma bij.",
        en: "This file comes from a newer Samenspel (version \(version)). Update this program.")
    case .missingValue(let name): Phrase(nl: "Hier ontbreekt \(name).", en: "\(name) is missing here.")
    case .wrongValue(let name):
      Phrase(nl: "Wat bij \(name) staat, is niet te lezen.", en: "What stands at \(name) cannot be read.")
    case .unreadable(let words):
      Phrase(nl: "Het bestand is niet te lezen: \(words)", en: "The file cannot be read: \(words)")
    }
  }
}

extension ZipProblem {
  var researchPhrase: Phrase {
    switch self {
    case .empty: Phrase(nl: "Het bestand is leeg. Exporteer het opnieuw.", en: "The file is empty. Export it again.")
    case .notZip:
      Phrase(
        nl: "Dit is geen .qdpx: het is niet ingepakt. Exporteer het opnieuw als REFI-QDA.",
        en: "This is no .qdpx: it is not packed. Export it again as REFI-QDA.")
    case .cutOff:
      Phrase(
        nl: "Het bestand houdt te vroeg op of is beschadigd. Kopieer of exporteer het opnieuw.",
        en: "The file stops too soon or is damaged. Copy it or export it again.")
    case .damaged:
      Phrase(
        nl: "Dit deel is beschadigd. Kopieer of exporteer het bestand opnieuw.",
        en: "This part is damaged. Copy or export the file again.")
    case .encrypted:
      Phrase(
        nl: "Dit deel heeft een wachtwoord. Exporteer het zonder.", en: "This part has a password. Export it without.")
    case .method:
      Phrase(
        nl: "Dit deel is ingepakt op een manier die niet gelezen wordt. Pak het opnieuw in als gewone zip.",
        en: "This part is packed in a way that is not read. Pack it again as plain zip.")
    case .tooManyEntries(let limit):
      Phrase(
        nl: "Er zitten meer dan \(limit) bestanden in. Splits het project.",
        en: "There are more than \(limit) files in it. Split the project.")
    case .entryTooLong(let limit), .tooLong(let limit):
      Phrase(
        nl: "Uitgepakt is dit meer dan \(Speaker(.nl).bytes(limit)). Splits het project.",
        en: "Unpacked this is more than \(Speaker(.en).bytes(limit)). Split the project.")
    case .ratio(let limit):
      Phrase(
        nl: "Dit deel wordt bij het uitpakken meer dan \(limit) keer zo groot. Zo is geen gewoon project.",
        en: "This part becomes more than \(limit) times as large when unpacked. No plain project is so.")
    case .notWritten:
      Phrase(nl: "Het bestand kon niet worden gemaakt.", en: "The file could not be made.")
    }
  }
}

extension XMLProblem {
  var researchPhrase: Phrase {
    switch self {
    case .empty: Phrase(nl: "Het project is leeg. Exporteer het opnieuw.", en: "The project is empty. Export it again.")
    case .notXML:
      Phrase(
        nl: "Dit is geen project: het begint niet met een <.", en: "This is no project: it does not begin with a <.")
    case .encoding, .unknownEncoding, .notAsDeclared, .malformedCharacter, .endsInsideCharacter, .forbiddenCharacter:
      Phrase(
        nl: "Hier staan tekens die niet te lezen zijn. Exporteer het project opnieuw, als UTF-8.",
        en: "There are characters here that cannot be read. Export the project again, as UTF-8.")
    case .doctype, .entity:
      Phrase(
        nl: "Het project heeft een DOCTYPE of eigen tekens (&…;). Dat wordt om veiligheid niet gelezen.",
        en: "The project has a DOCTYPE or entities (&…;), which are not read for safety.")
    case .endsInside:
      Phrase(
        nl: "Het project houdt te vroeg op. Kopieer of exporteer het opnieuw.",
        en: "The project stops too soon. Copy it or export it again.")
    case .mismatch, .repeatedAttribute, .unknownPrefix, .afterEnd, .notWellFormed:
      Phrase(
        nl: "Hier klopt de XML niet. Exporteer het project opnieuw.",
        en: "The XML is not right here. Export the project again.")
    case .tooDeep, .tooManyAttributes, .nameTooLong, .tagTooLong, .textTooLong, .fileTooLong, .tooManyNames:
      Phrase(
        nl: "Dit deel is te groot of te diep om veilig te lezen. Splits het project.",
        en: "This part is too large or too deep to be read safely. Split the project.")
    }
  }
}

extension CSVProblem {
  var researchPhrase: Phrase {
    switch self {
    case .empty: Phrase(nl: "Er staat niets in dit bestand.", en: "There is nothing in this file.")
    case .encoding, .invalidUTF8, .endsInsideCharacter, .zeroByte:
      Phrase(
        nl: "Dit bestand is niet opgeslagen als UTF-8. Kies bij opslaan: CSV UTF-8.",
        en: "This file is not saved as UTF-8. Choose CSV UTF-8 when saving.")
    case .quoteNeverClosed, .textAfterQuote:
      Phrase(
        nl: "Hier kloppen de aanhalingstekens niet. Sla het opnieuw op als CSV.",
        en: "The quotes are not right here. Save it as CSV again.")
    case .fieldTooLong, .recordTooLong, .tooManyFields, .fileTooLong:
      Phrase(nl: "Hier staat te veel. Splits het bestand.", en: "There is too much here. Split the file.")
    case .ragged(let expected, let found):
      Phrase(
        nl: "Deze regel heeft \(found) velden; de eerste regel heeft er \(expected).",
        en: "This row has \(found) fields; the first row has \(expected).")
    }
  }
}
