public import Language
import Parsing

extension DefinitionProblem {
  /// What is wrong and what to do about it, in a sentence or two.
  public var phrase: Phrase {
    switch self {
    case .json(let problem): problem.definitionPhrase
    case .unreadable(let words):
      Phrase(nl: "Het bestand is niet te lezen: \(words)", en: "The file cannot be read: \(words)")
    case .notOurs:
      Phrase(
        nl: "Dit is geen definitie van een labelboom. Zet bovenaan: \"format\": \"samenspel-code-tree\".",
        en: "This is no definition of a code tree. Put at the top: \"format\": \"samenspel-code-tree\".")
    case .formatVersion(let version):
      Phrase(
        nl: "Versie \(version) van dit bestand is hier niet bekend. Deze Samenspel leest versie 1.",
        en: "Version \(version) of this format is not known here. This Samenspel reads version 1.")
    case .unknownField(let name):
      Phrase(
        nl: "Het veld \(name) hoort hier niet. Haal het weg, of kijk hoe het heet.",
        en: "The field \(name) does not belong here. Take it away, or see what it is called.")
    case .missingField(let name):
      Phrase(nl: "Hier ontbreekt het veld \(name).", en: "The field \(name) is missing here.")
    case .wrongForm(let name, let needed):
      Phrase(nl: "Bij \(name) hoort \(needed.words.nl).", en: "\(name) takes \(needed.words.en).")
    case .missingLanguage(let name, let language):
      Phrase(
        nl: "Bij \(name) ontbreekt de tekst in \(language.rawValue). Vul die aan.",
        en: "\(name) has no text in \(language.rawValue). Add it.")
    case .unknownLanguage(let name):
      Phrase(
        nl: "De taal \(name) hoort hier niet. Kies uit nl en en, en noem ze bij languages.",
        en: "The language \(name) does not belong here. Choose from nl and en, and name them at languages.")
    default: ofLabels
    }
  }

  private var ofLabels: Phrase {
    switch self {
    case .wrongID(let text):
      Phrase(
        nl: "\(text) is geen GUID: 32 cijfers en letters van a tot f. Maak een nieuwe, of laat id weg bij een label.",
        en: "\(text) is no GUID: 32 digits and letters from a to f. Make a new one, or leave id out of a label.")
    case .wrongKey(let text):
      Phrase(
        nl: "\(text) kan geen key zijn. Neem kleine letters, cijfers en streepjes.",
        en: "\(text) cannot be a key. Take small letters, digits and hyphens.")
    case .wrongColour(let text):
      Phrase(
        nl: "\(text) is geen kleur. Schrijf een kleur als #0072b2.",
        en: "\(text) is no colour. Write a colour as #0072b2.")
    case .sameID(let text):
      Phrase(
        nl: "De id \(text) staat er twee keer in. Geef een van beide een nieuwe.",
        en: "The id \(text) is in it twice. Give one of them a new one.")
    case .sameKey(let key):
      Phrase(
        nl: "De key \(key) staat er twee keer in. Geef een van beide een andere.",
        en: "The key \(key) is in it twice. Give one of them another.")
    case .unknownLabel(let key):
      Phrase(
        nl: "Er is geen label met de key \(key). Kijk of de key klopt.",
        en: "There is no label with the key \(key). See whether the key is right.")
    case .circle(let keys):
      Phrase(
        nl: "Deze labels staan onder elkaar in een kring: \(keys.joined(separator: ", ")). Haal er één under weg.",
        en: "These labels stand under each other in a circle: \(keys.joined(separator: ", ")). Take one under away.")
    case .tooDeep(let key, let limit):
      Phrase(
        nl: "Het label \(key) staat dieper dan \(limit) niveaus. Zet het hoger.",
        en: "The label \(key) stands deeper than \(limit) levels. Put it higher.")
    case .sameName(let name, let language):
      Phrase(
        nl:
          "Er staan twee labels met de naam \(name) (\(language.rawValue)) op dezelfde plek. Geef een een andere naam.",
        en: "Two labels at the same place are called \(name) (\(language.rawValue)). Give one another name.")
    case .noLabels: Phrase(nl: "Er staat geen label in. Zet er een in.", en: "There is no label in it. Put one in.")
    default: .empty
    }
  }
}

extension DefinitionProblem.Form {
  fileprivate var words: Phrase {
    switch self {
    case .text: Phrase(nl: "een tekst tussen aanhalingstekens", en: "a text between quotes")
    case .texts: Phrase(nl: "een tekst per taal tussen { en }", en: "a text per language between { and }")
    case .whole: Phrase(nl: "een heel getal vanaf 1", en: "a whole number from 1")
    case .truth: Phrase(nl: "true of false", en: "true or false")
    case .object: Phrase(nl: "een groep velden tussen { en }", en: "a group of fields between { and }")
    case .list: Phrase(nl: "een lijst tussen [ en ]", en: "a list between [ and ]")
    case .kind: Phrase(nl: "main of lens", en: "main or lens")
    }
  }
}

extension JSONProblem {
  fileprivate var definitionPhrase: Phrase {
    switch self {
    case .empty: Phrase(nl: "Er staat niets in dit bestand.", en: "There is nothing in this file.")
    case .encoding, .malformedCharacter, .endsInsideCharacter:
      Phrase(
        nl: "Dit bestand is niet opgeslagen als UTF-8. Sla het zo op.",
        en: "This file is not saved as UTF-8. Save it so.")
    case .endsTooSoon:
      Phrase(
        nl: "Het bestand houdt te vroeg op. Er ontbreekt een \", een ] of een }.",
        en: "The file stops too soon. A \", a ] or a } is missing.")
    case .unexpected:
      Phrase(
        nl: "Hier klopt de JSON niet. Kijk of er een komma of een \" te veel of te weinig staat.",
        en: "The JSON is not right here. See whether a comma or a \" is missing or too many.")
    case .controlCharacter:
      Phrase(
        nl: "Een tekst staat op één regel. Schrijf \\n waar een nieuwe regel begint.",
        en: "A text stands on one line. Write \\n where a new line begins.")
    case .unknownEscape: Phrase(nl: "Schrijf \\\\ voor een \\ in een tekst.", en: "Write \\\\ for a \\ in a text.")
    case .repeatedName(let name):
      Phrase(
        nl: "Het veld \(name) staat hier twee keer. Haal er een weg.",
        en: "The field \(name) stands here twice. Take one away.")
    case .afterEnd: Phrase(nl: "Na de laatste } mag niets meer staan.", en: "Nothing may follow the last }.")
    case .tooDeep, .tooManyValues, .fileTooLong:
      Phrase(
        nl: "Dit is te groot of te diep voor een labelboom. Splits het bestand.",
        en: "This is too large or too deep for a code tree. Split the file.")
    }
  }
}
