import Storage

/// The layout of the tables as the program left it, so that tables changed by hand are noticed at the start and not in the
/// middle of somebody's work. Indexes may be added or dropped by who keeps the database; they change no answer.
struct KnownLayout: Equatable {
  /// How many migrations had run. Another program may just have run more.
  let migrations: Int
  /// A checksum per table.
  let tables: [String: String]

  init(of layout: Layout, migrations: Int) {
    self.migrations = migrations
    tables = Dictionary(uniqueKeysWithValues: layout.tables.map { ($0.name, $0.checksum) })
  }

  /// As it is kept among the facts: the number of migrations, then a line per table.
  init?(_ text: String) {
    let lines = text.split(separator: "\n")
    guard let first = lines.first, let migrations = Int(first) else { return nil }
    self.migrations = migrations
    tables = lines.dropFirst().reduce(into: [:]) { tables, line in
      let parts = line.split(separator: " ")
      if parts.count == 2 { tables[String(parts[0])] = String(parts[1]) }
    }
  }

  var text: String {
    ([String(migrations)] + tables.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }).joined(separator: "\n")
  }

  /// The tables that are not as they were, or not there any more. Tables that others added are theirs.
  func changed(in now: KnownLayout) -> [String] {
    tables.filter { now.tables[$0.key] != $0.value }.keys.sorted()
  }

  /// Compares the tables with what was noted, or notes what they are after migrations have run.
  /// - Throws: `Complaint.changedByHand`.
  static func check(_ database: any Database, _ place: any DatabasePlace) async throws {
    let count = House.migrations().count
    let (now, noted) = try await database.read { c in
      (KnownLayout(of: try Layout(of: c), migrations: count), try Facts.value(of: Facts.layout, c))
    }
    if let noted = noted.flatMap(KnownLayout.init(_:)), noted.migrations == count {
      let changed = noted.changed(in: now)
      guard changed.isEmpty else { throw Complaint.changedByHand(place.name, tables: changed) }
    } else {
      try await database.write { c in try Facts.set(Facts.layout, to: now.text, c) }
    }
  }
}

extension Complaint {
  static func changedByHand(_ name: String, tables: [String]) -> Complaint {
    let list = tables.joined(separator: ", ")
    return Complaint(
      nl:
        "Deze tabellen in \(name) zijn met de hand veranderd: \(list). Maak dat ongedaan of zet een reservekopie terug.",
      en: "These tables in \(name) were changed by hand: \(list). Undo that, or put a backup back.")
  }
}
