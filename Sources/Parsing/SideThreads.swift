/// Has work done at the same time on another thread. Rooms that read and write files start no threads of their own: whoever may,
/// hands this in, and without it all is done on the thread that asks.
public protocol SideThreads: Sendable {
  /// Starts work on a thread of its own.
  ///
  /// - Parameters:
  ///   - room: how many results may wait to be taken before the work waits itself.
  ///   - work: asks for what was put in, one by one, and gives results, in order. When nobody wants results any more it is given
  ///     `nil` and giving says `false`; then it must end.
  func start<In: Sendable, Out: Sendable>(
    room: Int, _ work: @escaping @Sendable (_ next: () -> In?, _ give: (Out) -> Bool) -> Void
  ) -> any SideWork<In, Out>
}

/// Work on another thread. Whoever lets go of it wants no more results.
public protocol SideWork<In, Out>: AnyObject {
  associatedtype In: Sendable
  associatedtype Out: Sendable

  /// Puts something in; never waits.
  func put(_ item: In)

  /// The next result, waited for; `nil` when the work has ended.
  func take() -> Out?
}
