public import Access
public import Storage
public import WebFrame

/// What every workspace offers the whole: the seam through which navigation, *Mijn werk*, the log page, the demo and the
/// program itself reach it. Workspaces never import each other.
///
/// What a workspace brings before the house stands (tables, kinds of things, rules) belongs to its type, because the
/// policy in ``Services`` is made from it. What it does once the house stands belongs to its value.
/// `MountedWorkspace` holds what the web needs of it: name, home, addresses and answers.
public protocol Workspace: MountedWorkspace {
  /// Its tables. Append only: a released migration never changes.
  static var migrations: [Migration] { get }
  /// The kinds of things it protects, so that grants can be about them.
  static var objectKinds: [ObjectKind] { get }
  /// Who may do what with them.
  static var accessRules: [AccessRule] { get }

  /// The workspace at work in this house.
  init(_ services: Services)

  /// Fills the demo organisation with something to see in this workspace. Called once, in one transaction, on a database
  /// that holds nothing but what the stage names. Whatever is dated is dated from the stage's today.
  func prepareDemo(_ stage: DemoStage, _ connection: any Connection) throws
}
