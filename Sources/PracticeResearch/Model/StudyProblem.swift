/// Why a study cannot be kept as it is.
public enum StudyProblem: Error, Sendable, Hashable {
  /// Two things of one kind with the same id; `kind` is the name of the type.
  case sameID(kind: String, id: String)
  /// What the database has of a study is not what was put there.
  case damaged(StudyID)
}
