/// Why a file cannot be put into the media folder or taken out of it.
public enum MediaProblem: Error, Sendable, Hashable {
  /// The folder or a file in it cannot be made or written; in the words of the system.
  case unwritable(path: String, reason: String)
  /// The file is not there, or cannot be read.
  case missing(MediaDigest)
  /// What lies there is not what was put there.
  case damaged(MediaDigest)
}
