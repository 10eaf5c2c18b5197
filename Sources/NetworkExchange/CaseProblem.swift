public import Parsing

/// Why a case cannot be taken over: what is in its files is not one network.
public enum CaseProblem: Sendable, Hashable {
  /// A file cannot be read as CSV.
  case csv(CSVProblem)
  /// A file cannot be opened or read at all, in the words of the system.
  case unreadable(String)
  /// A file does not have the columns its name promises; one of these was needed.
  case missingColumns([String])
  /// A column that decides something stands in the file twice.
  case repeatedColumn(String)
  case personWithoutID
  /// Two rows say different things of one person.
  case contradictoryPerson(firstLine: Int, columns: [String])
  /// Two rows say different things of the client.
  case contradictoryClient(firstLine: Int, columns: [String])
  /// One tie has other ends in another row.
  case contradictoryTie(firstLine: Int)
  /// The two ways in which a row names its ends point at different people.
  case contradictoryEnds
  /// A number that stands for several people.
  case ambiguousNumber(String)
  /// Rows do not say to which of several clients they belong.
  case severalClients(Int)
  /// There are ties, and no file with people.
  case tiesWithoutPeople
  /// Ties are only there as a matrix, which is not read.
  case onlyMatrix
}
