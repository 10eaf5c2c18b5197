public import Language

/// What can be wrong with something a person typed about people, teams and organisations.
public enum PeopleProblem: Error, Sendable, Hashable {
  case nameMissing
  case nameNotOneLine
  case nameTooLong(most: Int)

  /// What to do about it.
  public var phrase: Phrase {
    switch self {
    case .nameMissing:
      Phrase(nl: "Vul een naam in. Een roepnaam is genoeg.", en: "Fill in a name. A first name is enough.")
    case .nameNotOneLine:
      Phrase(nl: "Schrijf de naam op één regel.", en: "Write the name on one line.")
    case .nameTooLong(let most):
      Phrase(
        nl: "Maak de naam korter: hoogstens \(most) tekens.", en: "Make the name shorter: at most \(most) characters.")
    }
  }
}
