import Language
import Storage

/// Runs a command and makes a sentence of whatever stops it.
func complaining(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as StorageError {
    throw Complaint(error.phrase)
  }
}

extension Complaint {
  init(_ phrase: Phrase) { self.phrase = phrase }
}
