import Access
import CivilTime
import People
import Storage
import TestGround

/// A kind of thing to protect, for tests of the policy.
enum Folder {}
typealias FolderID = Identifier<Folder>

let folders = Migration(
  name: "test.folders", after: ["people.3-teams"],
  statements: [
    """
    CREATE TABLE folders (
      id \(.text) NOT NULL PRIMARY KEY, team_id \(.text) REFERENCES teams (id),
      organisation_id \(.text) NOT NULL REFERENCES organisations (id))
    """
  ])

extension ObjectKind {
  static let folder = ObjectKind(name: "folder", table: "folders")
}

extension Right {
  static let seeFolder = Right("folder.see")
  static let changeFolder = Right("folder.change")
  static let countFolders = Right("folder.count")
}

let folderPolicy = Policy(
  kinds: [.folder],
  rules: [
    AccessRule(role: .professional, level: .team, rights: [.seeFolder]),
    AccessRule(role: .teamLead, level: .team, rights: [.seeFolder]),
    AccessRule(role: .teamLead, level: .team, rights: [.changeFolder]),
    AccessRule(role: .responsible, level: .object, rights: [.seeFolder, .changeFolder]),
    AccessRule(role: .involved, level: .object, rights: [.seeFolder]),
    AccessRule(role: .privacyOfficer, level: .organisation, rights: [.countFolders]),
  ])

extension Office {
  func addFolder(in team: Team) async throws -> ObjectReference {
    let id: FolderID = identifiers.next()
    try await database.write { c in
      try c.run("INSERT INTO folders (id, team_id, organisation_id) VALUES (\(id), \(team.id), \(team.organisation))")
    }
    return ObjectReference(.folder, id)
  }

  func decide(_ who: Employee, _ right: Right, on object: ObjectReference) async throws -> Decision {
    try await database.read { c in try folderPolicy.decide(who.actor, right, on: object, at: clock.now, c) }
  }

  func rights(of who: Employee, on object: ObjectReference) async throws -> Set<Right> {
    try await database.read { c in try folderPolicy.rights(of: who.actor, on: object, at: clock.now, c) }
  }
}
