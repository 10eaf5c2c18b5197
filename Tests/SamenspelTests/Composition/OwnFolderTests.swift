import Foundation
import Testing

@testable import samenspel

@Suite("The folder of the program's own files")
struct OwnFolderTests {
  @Test("a file is found its folder, also when its name is one letter", arguments: ["k", "./k", "key"])
  func oneLetter(_ name: String) throws {
    let here = FileManager.default.currentDirectoryPath
    #expect(OwnFolder.path(of: name) == here)
    #expect(OwnFolder.path(of: "/a/b/\(name.split(separator: "/").last ?? "")") == "/a/b")
  }
}
