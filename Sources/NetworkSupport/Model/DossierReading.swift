public import Access
public import CivilTime
public import PersonalNetwork

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
  /// What came from each version of the question, by its links.
  public var arisen: [QuestionID: ArisenThings] = [:]

  public var question: SupportQuestion? { questions.first?.question }
}

/// What came from a version of the question: kinds of support that were talked about, and agreements that were made.
public struct ArisenThings: Sendable, Hashable {
  public var functions: [SupportFunction] = []
  public var agreements: [NamedAgreement] = []

  public init(functions: [SupportFunction] = [], agreements: [NamedAgreement] = []) {
    self.functions = functions
    self.agreements = agreements
  }

  public var isEmpty: Bool { functions.isEmpty && agreements.isEmpty }
}

/// A version of the question with the name of who wrote it down.
public struct WrittenQuestion: Sendable, Hashable {
  public let question: SupportQuestion
  public let writerName: String
}
