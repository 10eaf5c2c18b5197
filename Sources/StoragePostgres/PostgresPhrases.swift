import Language

/// Why the server cannot be used, after "The database cannot be reached:".
enum PostgresPhrases {
  static let unreadableAddress = Phrase(
    nl: "het adres van de PostgreSQL-database is niet te lezen. Schrijf het zo: postgres://naam@server:5432/database",
    en: "the address of the PostgreSQL database cannot be read. Write it as postgres://name@host:5432/database")
  static let schemaName = Phrase(
    nl: "gebruik in de naam van het schema alleen kleine letters, cijfers en lage streepjes",
    en: "use small letters, digits and underscores only in the schema's name")
  static let lost = Phrase(
    nl: "de verbinding met de PostgreSQL-server is weg. Kijk of de server draait",
    en: "the connection to the PostgreSQL server was lost. See whether the server runs")
  static let noMemory = Phrase(nl: "er is te weinig geheugen", en: "there is not enough memory")

  static func closed(_ address: PostgresAddress) -> Phrase {
    Phrase(nl: "\(address) is gesloten", en: "\(address) is closed")
  }

  static func tooOld(_ address: PostgresAddress, version: Int) -> Phrase {
    Phrase(
      nl: "\(address) is PostgreSQL \(version). Gebruik versie 13 of nieuwer",
      en: "\(address) is PostgreSQL \(version). Use version 13 or later")
  }

  static func notUnicode(_ address: PostgresAddress) -> Phrase {
    Phrase(
      nl: "\(address) bewaart geen UTF-8. Maak de database met ENCODING 'UTF8'",
      en: "\(address) does not store UTF-8. Make the database with ENCODING 'UTF8'")
  }

  static func refused(_ address: PostgresAddress, _ words: String) -> Phrase {
    Phrase(nl: "\(address) gaat niet open: \(words)", en: "\(address) does not open: \(words)")
  }

  static func serverSays(_ words: String) -> Phrase {
    Phrase(nl: "de PostgreSQL-server meldt: \(words)", en: "the PostgreSQL server says: \(words)")
  }

  static func notPermitted(_ words: String) -> Phrase {
    Phrase(
      nl: "het PostgreSQL-account mag dit niet: \(words)", en: "the PostgreSQL account may not do this: \(words)")
  }
}
