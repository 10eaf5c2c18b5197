import Language

/// What forms do not hold.
extension StudyOutput {
  static let onlyCodes = Phrase(
    nl: "Een .qdc heeft alleen labels. Bronnen en coderingen gaan niet mee.",
    en: "A .qdc has codes only. Sources and codings do not come along.")

  static let noFiles = Phrase(
    nl:
      "Een .qde heeft geen bestanden: teksten, plaatjes en opnamen gaan niet mee. Schrijf een .qdpx om alles te bewaren.",
    en: "A .qde has no files: texts, pictures and recordings do not come along. Write a .qdpx to keep everything.")

  static let notInJSON = Phrase(
    nl:
      "Plaatjes, geluid, schema's, verbanden en verzamelingen gaan niet mee in JSON. Schrijf een .qdpx om alles te bewaren.",
    en: "Pictures, sound, graphs, links and sets do not come along in JSON. Write a .qdpx to keep everything.")

  static let oneTable = Phrase(
    nl: "Een CSV is één tabel. Schrijf een map (naam/) om labels, coderingen en teksten samen te bewaren.",
    en: "A CSV is one table. Write a folder (name/) to keep codes, codings and texts together.")

  static let notInTables = Phrase(
    nl: "Notities, rondes, delen van casussen en eerdere versies van teksten gaan niet mee in tabellen.",
    en: "Memos, rounds, parts of cases and earlier versions of texts do not come along in tables.")
}
