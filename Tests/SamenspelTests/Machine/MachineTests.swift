import Language
import Testing

@testable import samenspel

@Suite("The machine")
struct MachineTests {
  @Test("a database is locked for one at a time, and free again afterwards")
  func lock() async throws {
    try await withFolder { folder in
      let path = folder + "/lock"
      try isLockedOnce(path)
      let again = try FileLock(path: path)
      #expect(again != nil)
    }
  }

  /// Lets the first lock go at its end.
  private func isLockedOnce(_ path: String) throws {
    let first = try FileLock(path: path)
    #expect(first != nil)
    let second = try FileLock(path: path)
    #expect(second == nil)
    withExtendedLifetime(first) {}
  }

  @Test("a port that someone listens at is not free; the next free one is found")
  func ports() throws {
    let listener = try Listener()
    #expect(!Port.isFree(listener.port, host: "127.0.0.1"))
    let next = try #require(Port.firstFree(from: listener.port, count: 20, host: "127.0.0.1"))
    #expect(next > listener.port)
  }

  @Test(
    "the terminal is spoken to in the language of its locale",
    arguments: [
      (["LANG": "nl_NL.UTF-8"], DisplayLanguage.nl), (["LANG": "en_GB.UTF-8"], .en), ([:], .en),
      (["LC_ALL": "C.UTF-8", "LANG": "nl_NL.UTF-8"], .en), (["LC_ALL": "", "LANG": "nl"], .nl),
    ])
  func locale(environment: [String: String], language: DisplayLanguage) {
    #expect(Terminal.language(of: environment) == language)
  }
}
