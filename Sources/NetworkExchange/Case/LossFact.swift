/// The things that can happen to what is in a network file.
public enum LossFact: Sendable, Hashable {
  // Kept.
  case people
  case ties
  case names(column: String)
  case caseName
  case clientName(column: String)
  case dateOfInterview
  case tieKinds
  case mapped(column: String, to: String)

  // Changed.
  case samePersonTwice
  case samePairTwice
  case pairWithSeveralTypes
  case clientAmongPeople
  case formulaGuardRemoved
  case blanksAroundName
  case directionOfTies
  case characterReplaced

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
  case dataWithoutKey(String)
  case field(String)
  case nestedGraph
  case hyperedge
  case port
  case safetyFlag

  // Guessed.
  case nameColumn(String)
  case noName
  case nameFromID
  case hiddenName
  case clientByName
  case calledLikeClient
  case caseNameFromFile
  case kindFromType(type: String, kind: String)
  case everybodyInformal
  case contentsFromColumns
  case fileWithoutCase

  public var kind: LossReport.Kind {
    switch self {
    case .people, .ties, .names, .caseName, .clientName, .dateOfInterview, .tieKinds, .mapped: .kept
    case .samePersonTwice, .samePairTwice, .pairWithSeveralTypes, .clientAmongPeople, .formulaGuardRemoved,
      .blanksAroundName, .directionOfTies, .characterReplaced:
      .changed
    case .column, .columnCalledNull, .columnWithoutName, .tieToNobody, .tieToOneself, .tieWithClient,
      .tieWithoutEnds, .unknownFile, .adjacencyMatrix, .dataWithoutKey, .field, .nestedGraph, .hyperedge, .port,
      .safetyFlag:
      .leftOut
    case .nameColumn, .noName, .nameFromID, .hiddenName, .clientByName, .calledLikeClient, .caseNameFromFile,
      .kindFromType, .everybodyInformal, .contentsFromColumns,
      .fileWithoutCase:
      .guessed
    }
  }
}
