import Accountability
import Foundation

/// A head of the log that was kept elsewhere, read back from a file.
enum KeptHead {
  static func read(_ path: String) throws(Complaint) -> LogHead {
    guard let data = FileManager.default.contents(atPath: path) else { throw .headUnreadable(path) }
    let text = String(decoding: data.prefix(4096), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let head = LogHead(text) else { throw .headMalformed(path) }
    return head
  }
}

extension Complaint {
  static func headUnreadable(_ path: String) -> Complaint {
    Complaint(
      nl: "De bewaarde kop \(path) is niet te lezen. Kijk of --head klopt.",
      en: "The kept head \(path) cannot be read. See whether --head is right.")
  }

  static func headMalformed(_ path: String) -> Complaint {
    Complaint(
      nl: "In \(path) staat geen kop van het logboek. Geef een bestand dat 'samenspel log head' heeft gemaakt.",
      en: "There is no head of the log in \(path). Give a file that 'samenspel log head' made.")
  }
}
