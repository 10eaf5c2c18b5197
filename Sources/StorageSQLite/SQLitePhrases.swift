import Language

/// Why a database cannot be reached, in the words of whoever keeps the program running.
extension Phrase {
  static func isFolder(_ path: String) -> Phrase {
    Phrase(nl: "\(path) is een map", en: "\(path) is a folder")
  }

  static func noFolder(_ path: String) -> Phrase {
    Phrase(nl: "de map \(path) bestaat niet", en: "there is no folder \(path)")
  }

  static func cannotOpen(_ path: String) -> Phrase {
    Phrase(
      nl: "\(path) kan niet worden geopend; kijk of het bestand en zijn map te lezen en te schrijven zijn",
      en: "\(path) cannot be opened; see whether the file and its folder can be read and written")
  }

  static func cannotReadOrWrite(_ path: String, _ code: Int32) -> Phrase {
    Phrase(
      nl: "lezen of schrijven van \(path) is mislukt (SQLite \(code)); kijk de schijf na",
      en: "reading or writing \(path) failed (SQLite \(code)); check the disk")
  }

  static func isClosed(_ path: String) -> Phrase {
    Phrase(nl: "\(path) is al gesloten", en: "\(path) is closed already")
  }

  static var noMemory: Phrase {
    Phrase(nl: "er is te weinig geheugen", en: "there is not enough memory")
  }
}
