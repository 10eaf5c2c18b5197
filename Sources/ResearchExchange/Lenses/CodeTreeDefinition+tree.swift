public import Language
public import QualitativeCoding

extension CodeTreeDefinition {
  /// The tree in one language, with the ids that it has in every language.
  public func tree(in language: DisplayLanguage) -> CodeTree {
    let ids = Dictionary(labels.map { ($0.key, $0.id) }) { first, _ in first }
    let codes = labels.map { label in
      Code(
        id: label.id, name: label.name.text(in: language), parent: label.under.flatMap { ids[$0] },
        definition: CodeDefinition(
          meaning: label.meaning.text(in: language), whenToUse: label.whenToUse.text(in: language),
          whenNotToUse: label.whenNotToUse.text(in: language), anchorExample: label.anchorExample.text(in: language)),
        colour: label.colour, isCodable: label.isCodable)
    }
    return CodeTree(id: id, name: name.text(in: language), kind: kind, codes: codes)
  }

  /// A study that has nothing but this tree yet, called after it.
  ///
  /// - Parameter file: to report by.
  public func study(in language: DisplayLanguage, file: String) -> (project: Project, report: ResearchReport) {
    let tree = tree(in: language)
    var report = ResearchReport()
    report.add(.kept(.code), count: tree.codes.count, at: ResearchPlace(file: file))
    return (Project(name: tree.name, trees: [tree]), report)
  }

  /// A REFI-QDA code book (`.qdc`) in one language.
  ///
  /// - Throws: `RefiRefusal` when there is no label: the standard has no empty code book.
  public func codeBook(
    in language: DisplayLanguage, file: String = "codebook.qdc"
  ) throws(RefiRefusal) -> (bytes: [UInt8], report: ResearchReport) {
    let study = study(in: language, file: file).project
    // The words around the texts are in a language of the texts.
    let language = languages.contains(language) ? language : languages.first ?? language
    return try RefiWriter(RefiPackage.of(study, language: language).package).codeBook(file: file)
  }

  /// A table of labels (CSV) in one language.
  public func table(in language: DisplayLanguage) -> [UInt8] { CodeTreeTable.bytes(of: tree(in: language)) }
}
