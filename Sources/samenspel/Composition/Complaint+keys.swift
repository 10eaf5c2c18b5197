/// What can be wrong with the key, and what to do about it.
extension Complaint {
  static func keyMissing(_ path: String) -> Complaint {
    Complaint(
      nl: """
        De sleutel \(path) is er niet, terwijl het logboek in deze database ermee is verzegeld. \
        Zet de sleutel terug vanaf de plaats waar je hem bewaart.
        """,
      en: """
        The key \(path) is not there, while the log in this database is sealed with it. \
        Put the key back from where you keep it.
        """)
  }

  static func keyOpen(_ path: String, mode: UInt32) -> Complaint {
    Complaint(
      nl: """
        Anderen mogen bij de sleutel \(path) (rechten \(String(mode, radix: 8))). \
        Sluit hem af met: chmod 600 '\(path)'
        """,
      en: """
        Others may reach the key \(path) (mode \(String(mode, radix: 8))). \
        Close it with: chmod 600 '\(path)'
        """)
  }

  static func keyUnreadable(_ path: String, reason: String) -> Complaint {
    Complaint(
      nl: "De sleutel \(path) is niet te lezen (\(reason)). Kijk van wie het bestand is.",
      en: "The key \(path) cannot be read (\(reason)). See whose file it is.")
  }

  static func keyNotMade(_ path: String, reason: String) -> Complaint {
    Complaint(
      nl: "De sleutel \(path) kan niet worden gemaakt (\(reason)). Kijk of de map beschrijfbaar is.",
      en: "The key \(path) cannot be made (\(reason)). See whether the folder can be written.")
  }

  static func keyMalformed(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) is geen sleutel van samenspel. Zet de goede terug vanaf de plaats waar je hem bewaart.",
      en: "\(path) is not a key of samenspel. Put the right one back from where you keep it.")
  }

  static func keyOfAnother(_ path: String) -> Complaint {
    Complaint(
      nl: "De sleutel \(path) hoort bij een andere database. Zet de goede terug vanaf de plaats waar je hem bewaart.",
      en: "The key \(path) belongs to another database. Put the right one back from where you keep it.")
  }
}
