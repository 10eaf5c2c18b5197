public import Language

/// What somebody is in an organisation, in a team or for one thing. A role by itself allows nothing; `AccessRule`s say what it
/// allows at which level.
public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
  /// Keeps accounts, teams and roles; sees no content.
  case administrator
  /// Reads the access log; sees no content.
  case privacyOfficer
  /// Works in a team.
  case professional
  /// Leads a team.
  case teamLead
  /// Answers for one dossier.
  case responsible
  /// Stands in for who answers for a dossier.
  case standIn
  /// Is involved in a dossier.
  case involved

  /// The one level at which the role can be given.
  public var level: Level {
    switch self {
    case .administrator, .privacyOfficer: .organisation
    case .professional, .teamLead: .team
    case .responsible, .standIn, .involved: .object
    }
  }

  /// What pages call the role.
  public var phrase: Phrase {
    switch self {
    case .administrator: Phrase(nl: "beheerder", en: "administrator")
    case .privacyOfficer: Phrase(nl: "privacyfunctionaris", en: "privacy officer")
    case .professional: Phrase(nl: "beroepskracht", en: "professional")
    case .teamLead: Phrase(nl: "leidinggevende", en: "team lead")
    case .responsible: Phrase(nl: "verantwoordelijke", en: "responsible")
    case .standIn: Phrase(nl: "vervanger", en: "stand-in")
    case .involved: Phrase(nl: "betrokkene", en: "involved")
    }
  }
}

/// How wide a grant reaches: everything in the organisation, everything of a team, or one thing.
public enum Level: String, Sendable, Hashable, CaseIterable, Codable {
  case organisation
  case team
  case object
}
