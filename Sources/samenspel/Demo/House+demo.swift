import Language
import People
import Storage

extension House {
  /// Opens a database with the demo in it, and makes that when the database is new. Never puts a demo among real work.
  static func openDemo(_ place: DatabasePlace) async throws -> House {
    let house = try await open(place)
    switch try await house.contents() {
    case .demo: return house
    case .work:
      try await house.database.close()
      throw Complaint.holdsWork(place.path)
    case .halfDemo:
      try await house.database.close()
      try place.remove()
      return try await makeDemo(place)
    case .nothing:
      try await DemoHouse(house: house).build()
      return house
    }
  }

  /// Throws away the demo at a place and makes it anew, dated from today.
  static func remakeDemo(_ place: DatabasePlace, extraDossiers: Int) async throws -> House {
    if place.exists {
      let house = try await open(place)
      let contents = try await house.contents()
      try await house.database.close()
      guard contents != .work else { throw Complaint.holdsWork(place.path) }
      try place.remove()
    }
    return try await makeDemo(place, extraDossiers: extraDossiers)
  }

  private static func makeDemo(_ place: DatabasePlace, extraDossiers: Int = 0) async throws -> House {
    let house = try await open(place)
    try await DemoHouse(house: house, extraDossiers: extraDossiers).build()
    return house
  }

  private enum Contents { case nothing, halfDemo, demo, work }

  private func contents() async throws -> Contents {
    try await database.read { c in
      switch try Facts.value(of: Facts.demo, c) {
      case "done": .demo
      case nil: try OrganisationRecords.all(c).isEmpty ? .nothing : .work
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
