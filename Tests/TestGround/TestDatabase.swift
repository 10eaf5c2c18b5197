import CivilTime
public import Storage

/// Runs a test on a fresh database with these migrations, and removes it afterwards, also when the test throws.
///
///     @Test("a person is kept") func keeps() async throws {
///       try await withDatabase(PeopleMigrations.all) { database in … }
///     }
@discardableResult
public func withDatabase<T>(
  _ migrations: [Migration] = [], on engine: Engine = .sqlite, isolation: isolated (any Actor)? = #isolation,
  _ body: (any Database) async throws -> T
) async throws -> T {
  await engine.turnstile.enter()
  let outcome: Result<T, any Error>
  do {
    outcome = .success(try await onFreshDatabase(migrations, engine, isolation: isolation, body))
  } catch {
    outcome = .failure(error)
  }
  await engine.turnstile.leave()
  return try outcome.get()
}

private func onFreshDatabase<T>(
  _ migrations: [Migration], _ engine: Engine, isolation: isolated (any Actor)?,
  _ body: (any Database) async throws -> T
) async throws -> T {
  let fresh = try engine.make()
  let outcome: Result<T, any Error>
  do {
    try await Migrator(timekeeper: SystemTimekeeper()).run(on: fresh.database, migrations: migrations)
    outcome = .success(try await body(fresh.database))
  } catch {
    outcome = .failure(error)
  }
  try await fresh.destroy()
  return try outcome.get()
}
