public import Language
public import QualitativeCoding
public import ResearchExchange

/// A study as the database keeps it: what there is to work with, and what of its document a study does not show.
public struct KeptStudy: Sendable {
  public var study: Project
  /// Without what the study holds itself; nil when it did not come from a REFI-QDA document. See
  /// `RefiPackage.remainder(besides:)`.
  public var remainder: RefiPackage?
  /// Per file of the package that is no plain text, by its name: where its bytes are; nil when they could not be read.
  public var media: [String: MediaDigest?]

  public init(study: Project, remainder: RefiPackage? = nil, media: [String: MediaDigest?] = [:]) {
    self.study = study
    self.remainder = remainder
    self.media = media
  }

  /// Takes a document that was read apart.
  public init(_ package: RefiPackage, study: Project, media: [String: MediaDigest?] = [:]) {
    self.init(study: study, remainder: package.remainder(besides: study), media: media)
  }

  /// The document as it goes out.
  ///
  /// - Parameter language: of the words that say which part of a definition is which.
  public func document(language: DisplayLanguage = .nl) -> (package: RefiPackage, report: ResearchReport) {
    RefiPackage.of(study, over: remainder, language: language)
  }
}
