import Foundation
import Testing

@testable import TestGround

@Suite("Snapshots")
struct SnapshotTests {
  @Test("a snapshot stands in the folder of its test target")
  func place() {
    let snapshot = Snapshot(name: "a.html", testFile: "/x/Tests/PageTests/Deep/SomeTests.swift")
    #expect(snapshot.file.path == "/x/Tests/PageTests/Snapshots/a.html")
  }

  @Test("what was recorded is accepted; a difference names its line; a missing one says what to do")
  func compares() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "snapshot-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let snapshot = Snapshot(name: "a.html", testFile: folder.appending(path: "Tests/PageTests/Some.swift").path)
    #expect(try snapshot.difference(from: "x")?.contains("SAMENSPEL_RECORD=1") == true)
    try snapshot.record("one\ntwo\nthree")
    #expect(try snapshot.difference(from: "one\ntwo\nthree") == nil)
    #expect(try snapshot.difference(from: "one\ntvo\nthree")?.contains("line 2") == true)
    #expect(try snapshot.difference(from: "one\ntwo")?.contains("line 3") == true)
  }

  @Test(
    "a difference fails the test that asked",
    .disabled(if: ProcessInfo.processInfo.environment["SAMENSPEL_RECORD"] != nil))
  func fails() {
    withKnownIssue { expectSnapshot("x", named: "there-is-none.txt") }
  }
}
