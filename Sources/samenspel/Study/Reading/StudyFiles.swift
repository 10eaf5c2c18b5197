import Parsing
import ResearchExchange

/// The files of a research project that are no plain text: pictures, recordings, texts with layout.
protocol StudyFiles {
  /// The bytes of a file by its name in the package; `nil` when it is not there.
  func open(_ name: String) throws -> (any ByteSource)?
}

extension RefiArchive: StudyFiles {}
