/// What can be wrong with files, locks and ports, and what to do about it.
extension Complaint {
  static func folderNotMade(_ folder: String) -> Complaint {
    Complaint(
      nl: "De map \(folder) kan niet worden gemaakt. Maak de map zelf, of kies een andere met --database.",
      en: "The folder \(folder) cannot be made. Make it yourself, or choose another with --database.")
  }

  static func notAFolder(_ path: String) -> Complaint {
    Complaint(
      nl: "\(path) is geen map. Kies een andere plaats met --database.",
      en: "\(path) is not a folder. Choose another place with --database.")
  }

  static func folderNotWritable(_ folder: String) -> Complaint {
    Complaint(
      nl:
        "In de map \(folder) mag dit programma niet schrijven. Geef het daar rechten, of kies een andere met --database.",
      en: "This program may not write in the folder \(folder). Give it the rights, or choose another with --database.")
  }

  static func inUse(_ path: String) -> Complaint {
    Complaint(
      nl: "Een ander samenspel gebruikt de database \(path) al. Stop dat eerst, of kies een andere met --database.",
      en: "Another samenspel is using the database \(path). Stop that one first, or choose another with --database.")
  }

  static func noDatabase(_ path: String) -> Complaint {
    Complaint(
      nl: "Er is geen database op \(path). Kijk of --database klopt, of begin met 'samenspel serve'.",
      en: "There is no database at \(path). See whether --database is right, or begin with 'samenspel serve'.")
  }

  static func halfACopy(_ name: String) -> Complaint {
    Complaint(
      nl: "In \(name) staat een kopie die niet af is. Maak haar af met: samenspel copy",
      en: "There is a copy in \(name) that was not finished. Finish it with: samenspel copy")
  }

  static func portTaken(_ port: Int, _ host: String) -> Complaint {
    Complaint(
      nl: "Op \(host) is poort \(port) niet vrij. Kies een andere met --port, of stop wat daar luistert.",
      en: "Port \(port) is not free at \(host). Choose another with --port, or stop what listens there.")
  }

  static func noPortFree(_ ports: ClosedRange<Int>, _ host: String) -> Complaint {
    Complaint(
      nl:
        "Op \(host) is geen poort van \(ports.lowerBound) tot en met \(ports.upperBound) vrij. Kies er een met --port.",
      en: "No port from \(ports.lowerBound) to \(ports.upperBound) is free at \(host). Choose one with --port.")
  }
}
