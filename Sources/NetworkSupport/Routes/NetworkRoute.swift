public import Access
public import Accountability
public import People
public import PersonalNetwork
public import Storage
public import WebFrame

/// Every address of this workspace. It reads and prints them all; nothing else knows a path.
public enum NetworkRoute: Route {
  /// One's own dossiers; `?q=` searches, `?state=closed` shows closed ones, `?after=` is the next page.
  case home
  /// A team's dossiers; the same questions.
  case team(TeamID)
  case newDossier
  /// The steps on paper.
  case blankForms
  case dossier(DossierID)
  case question(DossierID)
  case close(DossierID)
  case reopen(DossierID)
  /// Whether professionals count.
  case counting(DossierID)
  case roles(DossierID)
  case release(DossierID, AccountID)
  case network(DossierID)
  /// The same facts as the picture, as text and table.
  case networkText(DossierID)
  case networkPrint(DossierID)
  /// The picture as a file to keep.
  case networkFile(DossierID)
  /// The data as a file to keep.
  case export(DossierID)
  /// The form for many people at once.
  case people(DossierID)
  /// Who gives what, of many people at once; `?deel=` is a part of them.
  case supportGrid(DossierID)
  /// Who knows whom, of all pairs; `?stap=` is one person among many.
  case tieGrid(DossierID)
  /// Who stands apart from the rest.
  case apart(DossierID)
  /// A follow-up: who is asked about, and how to begin one.
  case followUp(DossierID)
  case startFollowUp(DossierID)
  /// What is different now about one person.
  case ask(DossierID, MemberID)
  case stillSo(DossierID, MemberID)
  case tiesStillSo(DossierID)
  case waves(DossierID)
  case wave(DossierID, WaveID)
  case correctWave(DossierID, WaveID, MemberID)
  /// Two waves beside each other: `?van=` and `?tot=`.
  case waveChange(DossierID)
  case measures(DossierID)
  /// Ring and sphere of somebody, as dragging sets them.
  case place(DossierID)
  /// Where a small network can begin.
  case beginnings(DossierID)
  case earlierPeople(DossierID)
  case member(DossierID, MemberID)
  /// Making up with somebody.
  case repair(DossierID, MemberID)
  case stopRepair(DossierID, MemberID)
  case changeMember(DossierID, MemberID)
  case contactDetails(DossierID, MemberID)
  case safetyFlag(DossierID, MemberID)
  /// What somebody is to the others in the network.
  case ties(DossierID, MemberID)
  case endTie(DossierID, MemberID)
  case restoreTie(DossierID, MemberID)
  /// The six kinds of support, and one of them.
  case gaps(DossierID)
  case gap(DossierID, SupportFunction)
  /// What the client thinks of it.
  case changeGap(DossierID, SupportFunction)
  /// What is asked of one helper, and asking how it goes.
  case load(DossierID, MemberID)
  case checkIn(DossierID, MemberID, CheckInID)
  case addUpLoad(DossierID, MemberID)
  case stopAddingUp(DossierID, MemberID)
  /// What the client wants to decide.
  case voice(DossierID)
  /// Who does what this week; `?week=` is any day of another one.
  case week(DossierID)
  case weekPrint(DossierID)
  case agreements(DossierID)
  case newAgreement(DossierID)
  case agreement(DossierID, AgreementID)
  case changeAgreement(DossierID, AgreementID)
  case stopAgreement(DossierID, AgreementID)
  case pauseAgreement(DossierID, AgreementID)
  case resumeAgreement(DossierID, AgreementID)
  /// `?before=` is the next page.
  case history(DossierID)
  case undo(DossierID, HistoryEntryID)

  public static let prefix = "netwerk"
}
