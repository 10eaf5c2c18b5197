/// A database: bodies that read see one moment, bodies that write happen whole or not at all.
///
/// Bodies are synchronous, so that nothing waits inside a transaction, and they never run on Swift's cooperative
/// threads. A body may be run again after it was rolled back (another writer came first, or a neighbour in the same
/// shared commit broke it), so it changes nothing but the database.
public protocol Database: Sendable {
  /// Runs a body against one unchanging picture of the database.
  ///
  /// Changing anything throws ``StorageError/readOnly``. A task cancelled while it waits or reads gets
  /// `CancellationError`.
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Runs a body in a transaction and answers when its changes are on disk.
  ///
  /// A body that throws changes nothing, and its error is thrown on. Cancellation does not stop a write: once asked
  /// for, it is done or refused, and the answer says which.
  @discardableResult
  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T

  /// Runs work while no other program on this database does work of this kind: bringing its layout up to date.
  func alone<T: Sendable>(_ work: @escaping @Sendable () async throws -> T) async throws -> T

  /// Lets the engine count what its tables hold, after much was written at once: until then it plans as if they were empty.
  func takeStock() async throws

  var dialect: Dialect { get }

  /// Finishes what is under way and closes the files. Every later use throws ``StorageError/unavailable(reason:)``.
  func close() async throws
}

extension Database {
  /// For engines that let one program in at a time anyway.
  public func alone<T: Sendable>(_ work: @escaping @Sendable () async throws -> T) async throws -> T {
    try await work()
  }

  /// For engines whose plans do not hang on it.
  public func takeStock() async throws {}
}
