extension Project {
  /// The codings a coder may see: own ones, agreed ones, and those of others except in rounds that are still blind.
  public func codings(visibleTo coder: Coder.ID) -> [Coding] {
    let blind = Set(rounds.filter(\.isBlind).map(\.id))
    return codings.filter { coding in
      coding.coder == coder || !(coding.round.map(blind.contains) ?? false)
    }
  }
}
