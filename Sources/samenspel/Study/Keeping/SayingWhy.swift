import ArgumentParser
import Language
import PracticeResearch

/// Runs a command; whatever stops it is said, and ends it with exit code 2.
func sayingWhy<T>(_ say: Speaker, _ body: () async throws -> T) async throws -> T {
  do {
    return try await body()
  } catch let error as StudyProblem {
    throw StandardError.failure(error.phrase, say: say)
  } catch let error as MediaProblem {
    throw StandardError.failure(error.phrase, say: say)
  } catch let error as Complaint {
    throw StandardError.failure(error.phrase, say: say)
  } catch let error as FileBytes.Problem {
    throw StandardError.failure(
      Phrase(nl: "Het bestand is niet te lezen: \(error).", en: "The file cannot be read: \(error)."), say: say)
  } catch {
    guard let phrase = Complaint.ofStorage(error) else { throw error }
    throw StandardError.failure(phrase, say: say)
  }
}
