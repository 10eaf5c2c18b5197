import Language

extension ResearchFact {
  func leftOutPhrase(_ n: Int) -> Phrase {
    switch self {
    case .element(let name, let parent):
      times(
        n, nl: "\(name) in \(parent), wat de standaard niet kent",
        en: "\(name) in \(parent), which the standard does not have")
    case .attribute(let name, let element):
      times(
        n, nl: "\(name) van \(element), wat de standaard niet kent",
        en: "\(name) of \(element), which the standard does not have")
    case .basePath:
      Phrase(nl: "De map op de computer van de maker.", en: "The folder on the machine of who made it.")
    case .wrongValue(let attribute, let element):
      times(n, nl: "\(attribute) van \(element): niet te lezen", en: "\(attribute) of \(element): cannot be read")
    case .codingWithoutCode: times(n, nl: "codering zonder label", en: "coding without a code")
    case .selectionWithoutPlace: times(n, nl: "fragment zonder plaats", en: "fragment without a place")
    case .referenceWithoutTarget(let element):
      times(n, nl: "\(element) die niets aanwijst", en: "\(element) that points at nothing")
    case .looseText(let parent):
      times(n, nl: "losse tekst in \(parent)", en: "loose text in \(parent)")
    case .secondProject:
      times(n, nl: "tweede project in hetzelfde bestand", en: "second project in the same file")
    case .entryOutside:
      times(
        n, nl: "bestand dat buiten de map wil komen; dat mag niet",
        en: "file that wants out of its folder, which is not allowed")
    case .otherFile: times(n, nl: "bestand dat er niet bij hoort", en: "file that does not belong to it")
    case .missingFile:
      times(n, nl: "bestand dat genoemd wordt en er niet is", en: "file that is named and is not there")
    case .unreadableFile: times(n, nl: "bestand dat niet te lezen is", en: "file that cannot be read")
    case .row(let why): times(n, nl: "regel niet gelezen (\(why.phrase.nl))", en: "row not read (\(why.phrase.en))")
    case .column(let name): Phrase(nl: "De kolom \(name).", en: "The column \(name).")
    case .notInFormat(let what):
      times(n, nl: "\(what) past niet in dit formaat", en: "\(what) has no place in this format")
    default: .empty
    }
  }
}
