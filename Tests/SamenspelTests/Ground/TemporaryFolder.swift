import Foundation

@testable import samenspel

/// Runs a test in a folder of its own, and removes it afterwards, also when the test throws.
func withFolder<T>(
  isolation: isolated (any Actor)? = #isolation, _ body: (String) async throws -> T
) async throws -> T {
  let folder = FileManager.default.temporaryDirectory.appending(path: "samenspel-test-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let outcome: Result<T, any Error>
  do {
    outcome = .success(try await body(folder))
  } catch {
    outcome = .failure(error)
  }
  try FileManager.default.removeItem(atPath: folder)
  return try outcome.get()
}

/// The rights of a file, such as 0o600.
func mode(of path: String) throws -> Int? {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return (attributes[.posixPermissions] as? NSNumber)?.intValue
}
