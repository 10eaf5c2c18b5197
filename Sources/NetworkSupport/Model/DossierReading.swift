public import Access
public import CivilTime

/// A dossier's first page as one reader may see it.
public struct DossierReading: Sendable {
  public let dossier: Dossier
  public let wave: Wave
  /// All versions of the question, newest first, with who wrote them down.
  public let questions: [WrittenQuestion]
  public let professionals: [DossierProfessional]
  /// Agreements that have not ended, by their next moment; those without one last.
  public let agreements: [NamedAgreement]
  /// How many people of the network the reader may see and are still there.
  public let peopleCount: Int
  public let hidden: HiddenCount
  /// With what role the reader stands in this dossier, if any.
  public let ownRole: DossierRole?
  public let rights: Set<Right>
  public let today: CivilDate

  public var question: SupportQuestion? { questions.first?.question }
}

/// A version of the question with the name of who wrote it down.
public struct WrittenQuestion: Sendable, Hashable {
  public let question: SupportQuestion
  public let writerName: String
}
