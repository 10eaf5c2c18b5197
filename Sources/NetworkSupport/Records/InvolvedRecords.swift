import Access
import CivilTime
import People
import Storage

/// Who works on a dossier and who could: the grants on dossier and team, read together with names.
enum InvolvedRecords {
  /// Those with a role in the dossier now: responsible first, then stand-in, then involved; by name within these.
  static func professionals(of dossier: DossierID, at now: Instant, _ c: any Connection) throws -> [DossierProfessional]
  {
    let found = try c.fetch(query(professionals: dossier, at: now)).compactMap { row throws -> DossierProfessional? in
      guard let role = DossierRole(rawValue: try row.get(at: 3)) else { return nil }
      return DossierProfessional(
        account: try row.get(at: 0), person: try row.get(at: 1), name: try row.get(at: 2), role: role)
    }
    return DossierRole.allCases.flatMap { role in found.filter { $0.role == role } }
  }

  /// What ``professionals(of:at:_:)`` asks, to be announced.
  static func query(professionals dossier: DossierID, at now: Instant) -> SQL {
    """
    SELECT a.id, a.person_id, p.name, g.role FROM grants g JOIN accounts a ON a.id = g.account_id
    JOIN people p ON p.id = a.person_id
    WHERE g.object_kind = 'dossier' AND g.object_id = \(dossier) AND g.part IS NULL AND \(running("g", now))
    ORDER BY p.sort_key, a.id
    """
  }

  /// Those who work in a team now, by name.
  static func colleagues(of team: TeamID, at now: Instant, _ c: any Connection) throws -> [Colleague] {
    let rows = try c.fetch(
      """
      SELECT DISTINCT a.id, a.person_id, p.name, p.sort_key FROM grants g JOIN accounts a ON a.id = g.account_id
      JOIN people p ON p.id = a.person_id
      WHERE g.object_kind = 'team' AND g.object_id = \(team) AND g.role IN ('professional', 'teamLead')
        AND a.state = 'active' AND \(running("g", now))
      ORDER BY p.sort_key, a.id
      """)
    return try rows.map { row in
      Colleague(account: try row.get(at: 0), person: try row.get(at: 1), name: try row.get(at: 2))
    }
  }

  /// Ids of the dossiers in which an account has a role now.
  static func own(_ account: AccountID, at now: Instant) -> SQL {
    """
    SELECT g.object_id FROM grants g WHERE g.account_id = \(account) AND g.object_kind = 'dossier' AND g.part IS NULL
      AND \(running("g", now))
    """
  }

  /// What an account is, in the dossiers in which it has a role now.
  static func roles(
    of account: AccountID, at now: Instant, _ c: any Connection
  ) throws -> [DossierID: Set<DossierRole>] {
    var roles: [DossierID: Set<DossierRole>] = [:]
    let rows = try c.fetch(
      """
      SELECT g.object_id, g.role FROM grants g WHERE g.account_id = \(account) AND g.object_kind = 'dossier'
        AND g.part IS NULL AND \(running("g", now))
      """)
    for row in rows {
      guard let role = DossierRole(rawValue: try row.get(at: 1)) else { continue }
      roles[try row.get(at: 0), default: []].insert(role)
    }
    return roles
  }

  /// The teams in which an account works now, by name.
  static func teams(of account: AccountID, at now: Instant, _ c: any Connection) throws -> [Team] {
    try TeamRecords.those(ownTeams(account, at: now), c)
  }

  /// Ids of the teams in which an account works now.
  static func ownTeams(_ account: AccountID, at now: Instant) -> SQL {
    """
    SELECT g.object_id FROM grants g
    WHERE g.account_id = \(account) AND g.object_kind = 'team' AND g.role IN ('professional', 'teamLead')
      AND \(running("g", now))
    """
  }

  /// Finds something when an account works in a team or has a role in a dossier now.
  static func work(of account: AccountID, at now: Instant) -> SQL {
    """
    SELECT 1 FROM grants g WHERE g.account_id = \(account) AND \(running("g", now))
      AND ((g.object_kind = 'team' AND g.role IN ('professional', 'teamLead')) OR g.object_kind = 'dossier')
    """
  }

  private static func running(_ grant: SQL, _ now: Instant) -> SQL {
    "\(grant).from_at <= \(now) AND (\(grant).until_at IS NULL OR \(grant).until_at > \(now))"
  }
}
