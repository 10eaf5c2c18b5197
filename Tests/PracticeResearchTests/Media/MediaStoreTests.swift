import Foundation
import Parsing
import Testing

@testable import PracticeResearch

@Suite("The media folder")
struct MediaStoreTests {
  private func withStore(_ body: (MediaStore) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samenspel-media-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(MediaStore(folder: folder))
  }

  private func bytes(of source: any ByteSource) throws -> [UInt8] {
    var source = source
    var all: [UInt8] = []
    while let piece = try source.next() { all += piece }
    return all
  }

  private func files(in store: MediaStore) -> [String] {
    (FileManager.default.enumerator(atPath: store.folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.contains("/") || $0.hasPrefix("incoming") }.sorted()
  }

  @Test("what goes in comes out, under the SHA-256 of its bytes, for its owner only")
  func keeps() throws {
    try withStore { store in
      let digest = try store.add(BytesInMemory("abc"))
      #expect(digest.text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
      #expect(try bytes(of: try store.open(digest)) == Array("abc".utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: store.path(of: digest))[.posixPermissions] as? Int
      #expect(mode.map { $0 & 0o777 } == 0o600)
      #expect(try bytes(of: try store.open(try store.add(BytesInMemory([])))).isEmpty)
    }
  }

  @Test("the same bytes are kept once")
  func once() throws {
    try withStore { store in
      let first = try store.add(BytesInMemory(chunks: [[1, 2], [3]]))
      #expect(try store.add(BytesInMemory([1, 2, 3])) == first)
      #expect(files(in: store).count == 1)
    }
  }

  @Test("a stream that breaks off leaves nothing behind")
  func brokenStream() throws {
    struct Broken: ByteSource {
      struct Failure: Error {}
      var pieces = 0
      mutating func next() throws -> [UInt8]? {
        pieces += 1
        if pieces > 1 { throw Failure() }
        return [1, 2, 3]
      }
    }
    try withStore { store in
      #expect(throws: Broken.Failure.self) { try store.add(Broken()) }
      #expect(files(in: store).isEmpty)
    }
  }

  @Test("a file that was changed or removed is not handed out")
  func damage() throws {
    try withStore { store in
      let changed = try store.add(BytesInMemory("abc"))
      try Data("abd".utf8).write(to: URL(filePath: store.path(of: changed)))
      #expect(throws: MediaProblem.damaged(changed)) { try store.open(changed) }
      let gone = try store.add(BytesInMemory("def"))
      try FileManager.default.removeItem(atPath: store.path(of: gone))
      #expect(throws: MediaProblem.missing(gone)) { try store.open(gone) }
      #expect(!store.isThere(gone))
    }
  }

  @Test("cleaning removes what no study uses and what a killed import left, and nothing of others")
  func cleaning() throws {
    try withStore { store in
      let used = try store.add(BytesInMemory("abc"))
      let unused = try store.add(BytesInMemory("defg"))
      try Data("half".utf8).write(to: URL(filePath: store.folder + "/incoming-1x"))
      try Data("mine".utf8).write(to: URL(filePath: store.folder + "/notes.txt"))
      let gone = store.clean(keeping: [used])
      #expect(gone.files == 2 && gone.bytes == 8)
      #expect(store.isThere(used) && !store.isThere(unused))
      #expect(FileManager.default.fileExists(atPath: store.folder + "/notes.txt"))
    }
  }

  @Test("a folder that cannot be made is told with its path")
  func noFolder() throws {
    let store = MediaStore(folder: "/proc/samenspel-media")
    #expect(throws: MediaProblem.self) { try store.add(BytesInMemory("abc")) }
  }
}
