import Foundation
import Testing

@testable import samenspel

@Suite("A private file")
struct PrivateFileTests {
  @Test("what was made is read back, and only its owner may read it")
  func roundTrip() async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/key")
      try file.make(Array("secret".utf8))
      #expect(try file.contents() == Array("secret".utf8))
      #expect(try mode(of: file.path) == 0o600)
    }
  }

  @Test("a file that is not there is nil, not an error")
  func missing() async throws {
    try await withFolder { folder in
      let contents = try PrivateFile(path: folder + "/none").contents()
      #expect(contents == nil)
    }
  }

  @Test("it never overwrites")
  func noOverwriting() async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/key")
      try file.make([1])
      #expect(throws: PrivateFile.Problem.self) { try file.make([2]) }
      #expect(try file.contents() == [1])
    }
  }

  @Test("a file that others may read or write is refused", arguments: [0o640, 0o604, 0o660, 0o644, 0o666])
  func openFile(mode: Int) async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/key")
      try file.make([1])
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
      #expect(throws: PrivateFile.Problem.open(mode: UInt32(mode))) { try file.contents() }
    }
  }

  @Test("a link in its place is not followed")
  func symbolicLink() async throws {
    try await withFolder { folder in
      try PrivateFile(path: folder + "/elsewhere").make([1])
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/key", withDestinationPath: folder + "/elsewhere")
      #expect(throws: PrivateFile.Problem.self) { try PrivateFile(path: folder + "/key").contents() }
    }
  }
}
