public import Access

extension ObjectKind {
  /// A dossier: what access in this workspace is decided on.
  public static let dossier = ObjectKind(name: "dossier", table: "dossiers")
}

extension ObjectReference {
  public static func dossier(_ id: DossierID) -> ObjectReference { ObjectReference(.dossier, id) }
}

extension Right {
  /// See a dossier: question, network, agreements, history. What is confided is under further rights.
  public static let seeDossier = Right("dossier.see")
  /// Write in a dossier: question, people, agreements.
  public static let changeDossier = Right("dossier.change")
  /// Open a dossier in a team.
  public static let openDossier = Right("dossier.open")
  /// Take the data of a network along as a file.
  public static let exportDossier = Right("dossier.export")
  /// Close a dossier and open it again.
  public static let closeDossier = Right("dossier.close")
  /// Say who is responsible, stands in or is involved.
  public static let assignDossier = Right("dossier.assign")
  public static let seeContactDetails = Right("dossier.seeContactDetails")
  public static let changeContactDetails = Right("dossier.changeContactDetails")
  /// See why somebody must not be contacted without consulting first. That there is a flag is seen by all who see the dossier.
  public static let seeSafetyReason = Right("dossier.seeSafetyReason")
  public static let changeSafetyFlag = Right("dossier.changeSafetyFlag")
  /// See whom the client shows to "my contact".
  public static let seeConfided = Right("dossier.seeConfided")
  /// See whom the client shows to nobody ("only me"): for now the responsible professional writes that down.
  public static let seeKeptToClient = Right("dossier.seeKeptToClient")
}

/// Who may do what with dossiers. Administrator and privacy officer are absent: they see no content.
enum NetworkRules {
  private static let work: Set<Right> = [
    .seeDossier, .changeDossier, .seeContactDetails, .changeContactDetails, .seeSafetyReason, .changeSafetyFlag,
    .exportDossier,
  ]

  static let all: [AccessRule] = [
    AccessRule(
      role: .responsible, level: .object, rights: work.union([.closeDossier, .seeConfided, .seeKeptToClient])),
    AccessRule(role: .standIn, level: .object, rights: work.union([.closeDossier, .seeConfided])),
    AccessRule(role: .involved, level: .object, rights: work),
    AccessRule(role: .teamLead, level: .team, rights: work.union([.openDossier, .closeDossier, .assignDossier])),
    AccessRule(role: .professional, level: .team, rights: [.seeDossier, .openDossier]),
  ]

  /// The circle that these roles in a dossier make somebody belong to.
  static func sight(of roles: Set<DossierRole>) -> Sight {
    let held = Set(roles.map(\.asRole))
    return Sight(
      all.filter { $0.level == .object && held.contains($0.role) }.reduce(into: []) { $0.formUnion($1.rights) })
  }
}

extension Sight {
  /// The circle somebody with these rights on a dossier belongs to.
  init(_ rights: Set<Right>) {
    self.init(
      seesConfided: rights.contains(.seeConfided) || rights.contains(.seeKeptToClient),
      seesKeptToClient: rights.contains(.seeKeptToClient))
  }
}
