public import Language

extension StorageError: CustomStringConvertible {
  /// What happened and what to do, for the person who keeps the program running.
  public var phrase: Phrase {
    rulePhrase ?? statePhrase ?? programPhrase
  }

  public var description: String { phrase.en }

  /// A rule of the tables was not kept.
  private var rulePhrase: Phrase? {
    switch self {
    case .uniqueViolation(let constraint):
      Phrase(nl: "Dit bestaat al (\(constraint)).", en: "This exists already (\(constraint)).")
    case .foreignKey:
      Phrase(
        nl: "Iets verwijst naar een gegeven dat er niet is, of naar het gegeven dat weg moet.",
        en: "Something refers to a record that is not there, or to the record that should go.")
    case .check(let constraint):
      Phrase(
        nl: "Een waarde past niet bij de regel \(constraint).", en: "A value does not keep the rule \(constraint).")
    case .notNull(let column):
      Phrase(nl: "Een verplichte waarde ontbreekt (\(column)).", en: "A required value is missing (\(column)).")
    default: nil
    }
  }

  /// The database cannot do it now.
  private var statePhrase: Phrase? {
    switch self {
    case .busy:
      Phrase(
        nl: "De database is te lang bezet door een ander programma. Probeer het zo opnieuw.",
        en: "Another program has kept the database busy for too long. Try again in a moment.")
    case .full:
      Phrase(
        nl: "De schijf van de database is vol. Maak ruimte vrij; er is niets half opgeslagen.",
        en: "The database's disk is full. Make room; nothing was saved by half.")
    case .readOnly:
      Phrase(
        nl:
          "De database mag niet worden gewijzigd. Kijk of het bestand en zijn map beschrijfbaar zijn, of de PostgreSQL-server alleen laat lezen.",
        en:
          "The database may not be changed. See whether the file and its folder can be written, or the PostgreSQL server lets one only read."
      )
    case .corrupt:
      Phrase(
        nl: "Het bestand van de database is beschadigd. Zet een reservekopie terug.",
        en: "The database's file is damaged. Restore a backup.")
    case .notADatabase(let path):
      Phrase(
        nl: "\(path) is geen database van dit programma.", en: "\(path) is not a database of this program.")
    case .unavailable(let reason):
      Phrase(nl: "De database is niet te bereiken: \(reason.nl).", en: "The database cannot be reached: \(reason.en).")
    default: nil
    }
  }

  /// The program and its database do not fit.
  private var programPhrase: Phrase {
    switch self {
    case .malformedRow(let column, let reason):
      Phrase(nl: "Kolom \(column) is niet te lezen: \(reason).", en: "Column \(column) cannot be read: \(reason).")
    case .unbindable(let reason):
      Phrase(nl: "Een waarde is niet op te slaan: \(reason).", en: "A value cannot be stored: \(reason).")
    case .invalidStatement(let reason, let statement):
      Phrase(
        nl: "Een opdracht aan de database klopt niet: \(reason). De opdracht: \(statement)",
        en: "A statement is wrong: \(reason). The statement: \(statement)")
    case .migrationsDisagree(let reason):
      Phrase(
        nl: "De migraties van dit programma kloppen niet: \(reason).",
        en: "This program's migrations do not fit together: \(reason).")
    case .migrationChanged(let name):
      Phrase(
        nl: "Migratie \(name) is veranderd nadat zij op deze database was uitgevoerd. Gebruik het juiste programma.",
        en: "Migration \(name) was changed after it had run on this database. Use the right program.")
    case .migratedByNewerProgram(let unknown):
      Phrase(
        nl:
          "Deze database is van een nieuwere versie van het programma (\(unknown.joined(separator: ", "))). Gebruik die.",
        en: "A newer version of the program has used this database (\(unknown.joined(separator: ", "))). Use that one.")
    default: Phrase(nl: "De database gaf een fout.", en: "The database gave an error.")
    }
  }

  private static func list(_ names: [String]) -> String {
    names.joined(separator: ", ")
  }
}
