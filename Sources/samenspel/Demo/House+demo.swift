import Language
import People
import PracticeResearch
import Storage
import Workplace

extension House {
  /// Opens a database with the demo in it, and makes that when the database is new. Never puts a demo among real work.
  ///
  /// One program at a time looks and makes, so that two that start at once on one server make one demo.
  static func openDemo(_ place: any DatabasePlace, extraDossiers: Int = 0) async throws -> House {
    let house = try await open(place)
    do {
      let contents = try await house.database.alone {
        let contents = try await house.contents()
        if contents == .nothing { try await DemoHouse(house: house, extraDossiers: extraDossiers).build() }
        return contents
      }
      switch contents {
      case .demo, .nothing: return house
      case .work: throw Complaint.holdsWork(place.name)
      case .halfDemo: try await house.empty()
      }
    } catch {
      try? await house.database.close()
      throw error
    }
    return try await openDemo(place, extraDossiers: extraDossiers)
  }

  /// Throws away the demo at a place and makes it anew, dated from today.
  static func remakeDemo(_ place: any DatabasePlace, extraDossiers: Int) async throws -> House {
    if try await place.exists() {
      let house = try await open(place)
      guard try await house.contents() != .work else {
        try await house.database.close()
        throw Complaint.holdsWork(place.name)
      }
      try await house.empty()
    }
    return try await openDemo(place, extraDossiers: extraDossiers)
  }

  /// Throws away everything in the database and closes it.
  private func empty() async throws {
    try await Migrator(timekeeper: services.timekeeper).takeAway(House.migrations(), from: database)
    try await database.close()
  }

  private enum Contents { case nothing, halfDemo, demo, work }

  private func contents() async throws -> Contents {
    try await database.read { c in
      switch try Facts.value(of: Facts.demo, c) {
      case "done": .demo
      case nil: try OrganisationRecords.all(c).isEmpty && StudyRecords.all(c).isEmpty ? .nothing : .work
      default: .halfDemo
      }
    }
  }
}

extension Complaint {
  static func holdsWork(_ path: String) -> Complaint {
    Complaint(
      nl: "In \(path) staat echt werk; daar komt geen demo bij. Kies voor de demo een andere met --database.",
      en: "There is real work in \(path); no demo is added to it. Choose another for the demo with --database.")
  }
}
