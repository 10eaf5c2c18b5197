/// What a run of the migrations did.
public struct MigrationReport: Sendable, Hashable {
  /// The migrations that ran now, in order.
  public let applied: [String]
  /// How many had run before.
  public let alreadyApplied: Int

  public init(applied: [String], alreadyApplied: Int) {
    self.applied = applied
    self.alreadyApplied = alreadyApplied
  }
}
