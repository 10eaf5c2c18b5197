import ArgumentParser
import Language
import PracticeResearch

/// `samenspel study tidy`: removes media that no study uses.
struct StudyTidyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tidy", abstract: "Remove pictures and recordings that no study in the database uses.",
    discussion: """
      Such files stay behind when an import was killed or a study was removed. Nothing else removes files. \
      Exit codes: 0 done; 2 the database cannot be opened.
      """)

  @OptionGroup var database: StudyDatabase

  func run() async throws {
    let say = database.say
    let gone = try await sayingWhy(say) {
      let place = try database.place()
      try await place.expectToExist()
      let store = try place.mediaStore(media: database.surroundings.media)
      let lock = try place.holdAlone()
      let house = try await House.open(place)
      let used = try await house.studies.usedMedia()
      try await house.sealAndClose()
      return withExtendedLifetime(lock) { store.clean(keeping: used) }
    }
    StandardOutput.write(
      say(
        Phrase(
          nl: "Weggehaald: \(Speaker(.nl).number(gone.files)) bestanden, \(Speaker(.nl).bytes(gone.bytes)).",
          en: "Removed: \(Speaker(.en).number(gone.files)) files, \(Speaker(.en).bytes(gone.bytes)).")) + "\n")
  }
}
