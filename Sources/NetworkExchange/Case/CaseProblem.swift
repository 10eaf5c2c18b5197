public import Parsing

/// Why a case cannot be taken over: what is in its files is not one network.
public enum CaseProblem: Sendable, Hashable {
  /// A file cannot be read as CSV.
  case csv(CSVProblem)
  /// A file cannot be read as XML.
  case xml(XMLProblem)
  /// A file cannot be read as JSON.
  case json(JSONProblem)
  /// A file cannot be opened or read at all, in the words of the system.
  case unreadable(String)
  /// A file does not have the columns its name promises; one of these was needed.
  case missingColumns([String])
  /// A column or key that decides something stands in the file twice.
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
  /// More people in a file than memory is kept for.
  case tooManyPeople(limit: Int)
  /// More ties in a file than memory is kept for.
  case tooManyTies(limit: Int)
  /// More networks in a file than memory is kept for.
  case tooManyCases(limit: Int)
  /// More values in a file than memory is kept for.
  case tooManyValues(limit: Int)

  /// There is no network in the file, not even one without people.
  case noNetwork

  // GraphML.
  /// XML of another sort, with this as its outermost element.
  case notGraphML(element: String)
  /// More than one node says that it is the client.
  case severalEgos(Int)

  // Our own JSON.
  /// JSON of another sort.
  case notSamenspelJSON
  /// A version that did not exist when this program was made; 0 when there is none.
  case newerVersion(Int)
  /// Something that must be there is missing.
  case missingValue(String)
  /// Something is of another sort, or none of our codes.
  case wrongValue(String)
  /// Two people with one id.
  case repeatedID(String)

  // EgoWeb.
  /// Interviews of several studies stand side by side.
  case severalSessions
  /// A row that does not say of which interview it is.
  case personWithoutInterview
}
