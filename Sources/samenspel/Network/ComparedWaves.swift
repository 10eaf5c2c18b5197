import ArgumentParser
import Language
import NetworkExchange
import PersonalNetwork

/// Two waves of one network, found in files, and what changed between them.
struct ComparedWaves {
  let before: ImportedCase
  let later: ImportedCase
  /// The later network, its people by the ids of the earlier one.
  let after: PersonalNetwork
  let matching: WaveMatching
  let change: WaveChange

  /// - Throws: `ExitCode` when the files do not give two waves; what is the matter was said by then.
  init(_ earlier: String, _ other: String?, case name: String?, match: WaveMatching?, say: Speaker) throws {
    let first = try Self.read(earlier, say: say)
    if let other {
      before = try Self.one(of: first, case: name, in: earlier, say: say)
      later = try Self.one(of: try Self.read(other, say: say), case: name, in: other, say: say)
    } else {
      (before, later) = try Self.two(of: first, case: name, in: earlier, say: say)
    }
    matching = match ?? WaveMatching.suited(to: before.network, later.network)
    after = matching.aligned(later.network, with: before.network)
    change = WaveChange(from: before.network, to: after)
    if match == nil && matching == .name { StandardError.write(say(Self.byName) + "\n") }
  }

  private static let byName = Phrase(
    nl: "De mensen zijn herkend aan hun naam, want de bestanden nummeren ze verschillend.",
    en: "People were known by their names, because the files number them differently.")

  /// The cases of a file or folder; what was refused is said.
  private static func read(_ path: String, say: Speaker) throws -> [ImportedCase] {
    let reading = try NetworkInput.read([path], say: say)
    StandardError.write(ImportReportText(reading, say: say).refusals)
    return reading.value
  }

  private static func one(
    of cases: [ImportedCase], case name: String?, in path: String, say: Speaker
  ) throws -> ImportedCase {
    let wanted = cases.filter { name == nil || $0.id == name || $0.session == name }
    guard wanted.count != 1 else { return wanted[0] }
    throw StandardError.failure(choice(of: cases, in: path, say: say), say: say)
  }

  /// The two waves of one case in one file, the earlier first: by their dates, or as they stand where these are missing.
  private static func two(
    of cases: [ImportedCase], case name: String?, in path: String, say: Speaker
  ) throws -> (ImportedCase, ImportedCase) {
    let wanted = cases.filter { name == nil || $0.id == name }
    guard wanted.count == 2, wanted[0].id == wanted[1].id else {
      let problem = Phrase(
        nl: "\(path.forTerminal) heeft geen twee momenten van één casus. Geef twee bestanden, of kies met --case.",
        en: "\(path.forTerminal) does not have two waves of one case. Give two files, or choose with --case.")
      throw StandardError.failure(problem, say: say)
    }
    if let one = wanted[0].network.asOf, let other = wanted[1].network.asOf, other < one {
      return (wanted[1], wanted[0])
    }
    return (wanted[0], wanted[1])
  }

  private static func choice(of cases: [ImportedCase], in path: String, say: Speaker) -> Phrase {
    if cases.isEmpty {
      return Phrase(
        nl: "In \(path.forTerminal) is geen netwerk om te vergelijken.",
        en: "There is no network to compare in \(path.forTerminal).")
    }
    let ids = cases.map(\.id)
    let names = (Set(ids).count < ids.count ? cases.map { $0.session ?? $0.id } : ids).prefix(20).map(\.forTerminal)
    let list = say.list(Array(names), .or)
    return Phrase(
      nl: "Kies één casus van \(path.forTerminal) met --case: \(list).",
      en: "Choose one case of \(path.forTerminal) with --case: \(list).")
  }
}
