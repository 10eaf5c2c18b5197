/// The things that can happen to what is in a network file.
public enum LossFact: Sendable, Hashable {
  // Kept.
  case people
  case ties
  case names(column: String)
  case caseName
  case dateOfInterview
  case mapped(column: String, to: String)

  // Changed.
  case samePersonTwice
  case samePairTwice
  case pairWithSeveralTypes
  case clientAmongPeople
  case formulaGuardRemoved
  case blanksAroundName

  // Left out.
  case column(String)
  case columnCalledNull
  case columnWithoutName
  case tieToNobody
  case tieToOneself
  case tieWithClient
  case tieWithoutEnds
  case unknownFile
  case adjacencyMatrix

  // Guessed.
  case nameColumn(String)
  case noName
  case hiddenName
  case caseNameFromFile
  case kindFromType(type: String, kind: String)
  case everybodyInformal
  case contentsFromColumns
  case fileWithoutCase

  public var kind: LossReport.Kind {
    switch self {
    case .people, .ties, .names, .caseName, .dateOfInterview, .mapped: .kept
    case .samePersonTwice, .samePairTwice, .pairWithSeveralTypes, .clientAmongPeople, .formulaGuardRemoved,
      .blanksAroundName:
      .changed
    case .column, .columnCalledNull, .columnWithoutName, .tieToNobody, .tieToOneself, .tieWithClient,
      .tieWithoutEnds, .unknownFile, .adjacencyMatrix:
      .leftOut
    case .nameColumn, .noName, .hiddenName, .caseNameFromFile, .kindFromType, .everybodyInformal, .contentsFromColumns,
      .fileWithoutCase:
      .guessed
    }
  }
}
