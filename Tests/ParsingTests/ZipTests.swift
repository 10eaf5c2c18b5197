import Parsing
import TestChance
import Testing

@Suite("Zip archives")
struct ZipTests {
  @Test("what goes in comes out, in its order, packed or not")
  func roundTrip() throws {
    let long = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
    let files: [(String, [UInt8])] = [("project.qde", Array("<a/>".utf8)), ("sources/é.txt", long), ("leeg", [])]
    for isPacked in [true, false] {
      let reader = try ZipReader(MemoryStore(try zipped(files, isPacked: isPacked)))
      #expect(reader.entries.map(\.name) == files.map(\.0))
      for (entry, file) in zip(reader.entries, files) {
        #expect(entry.count == file.1.count)
        #expect(try unpacked(entry, of: reader) == file.1)
      }
    }
  }

  @Test("the same files give the same bytes")
  func deterministic() throws {
    let files: [(String, [UInt8])] = [("a", Array(repeating: 1, count: 9_999)), ("b/c", [1, 2, 3])]
    #expect(try zipped(files) == zipped(files))
  }

  @Test("an archive without files")
  func nothing() throws {
    #expect(try ZipReader(MemoryStore(try zipped([]))).entries.isEmpty)
  }

  @Test("two files can be read by turns, and one file twice")
  func byTurns() throws {
    let one = [UInt8](repeating: 1, count: 200_000)
    let two = [UInt8](repeating: 2, count: 200_000)
    let reader = try ZipReader(MemoryStore(try zipped([("one", one), ("two", two)])))
    var first = try reader.open(reader.entries[0])
    var second = try reader.open(reader.entries[1])
    var found: ([UInt8], [UInt8]) = ([], [])
    while let piece = try first.next() {
      found.0 += piece
      found.1 += try second.next() ?? []
    }
    #expect(found.0 == one && found.1 == two)
    #expect(try unpacked(reader.entries[0], of: reader) == one)
  }

  @Test("names that stay inside, and names that do not")
  func paths() throws {
    let inside: [(String, [String])] = [
      ("project.qde", ["project.qde"]), ("Sources/a.txt", ["Sources", "a.txt"]), ("./a", ["a"]),
      ("Sources\\a.txt", ["Sources", "a.txt"]),
    ]
    let outside = ["../a", "a/../../b", "/etc/passwd", "C:\\a", "a//b", "a/./b", "a/.."]
    let reader = try ZipReader(MemoryStore(try zipped((inside.map(\.0) + outside).map { ($0, []) })))
    #expect(reader.entries.prefix(inside.count).map(\.path) == inside.map(\.1))
    #expect(reader.entries.dropFirst(inside.count).allSatisfy { $0.path == nil })
  }

  @Test("a stream that fails on its way in is what the writer throws")
  func failingInlet() {
    struct Broken: Error, ByteSource {
      mutating func next() throws -> [UInt8]? { throw self }
    }
    var writer = ZipWriter()
    writer.add("a") { Broken() }
    #expect(throws: Broken.self) { try writer.bytes() }
  }
}

@Suite("Zip archives that are refused")
struct ZipProblemTests {
  @Test("nothing, something else, and archives cut off at every place")
  func cutOff() throws {
    #expect(zipFailure([]) == ZipError(.empty))
    #expect(zipFailure(Array("<Project/>".utf8)) == ZipError(.notZip))
    let whole = try zipped([("a", Array("hallo hallo hallo".utf8)), ("b", [1, 2])])
    for count in 4..<whole.count { #expect(zipFailure(Array(whole.prefix(count)))?.problem == .cutOff) }
  }

  @Test("a byte that changed inside a file")
  func damaged() throws {
    let text = Array("een zin die er nog staat".utf8)
    let damaged = try zipped([("a", text)], isPacked: false).replacing(
      text, with: Array("een zin die er nag staat".utf8))
    #expect(zipFailure(damaged) == ZipError(.damaged, in: "a"))
  }

  @Test("more files than one wants, as soon as the archive says so")
  func entries() throws {
    let many = try zipped((0..<30).map { ("\($0)", []) })
    #expect(zipFailure(many, limits: ZipLimits(entries: 29)) == ZipError(.tooManyEntries(limit: 29)))
    #expect(zipFailure(many, limits: ZipLimits(entries: 30)) == nil)
  }

  @Test("a file that becomes far more than it was, before memory is full")
  func bomb() throws {
    let bomb = try zipped([("a", [UInt8](repeating: 0, count: 20 << 20))])
    #expect(bomb.count < 1 << 17)
    #expect(zipFailure(bomb) == ZipError(.ratio(limit: 200), in: "a"))
    #expect(zipFailure(bomb, limits: ZipLimits(ratio: 10_000)) == nil)
  }

  @Test("too long a file, and too long files together")
  func long() throws {
    let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: ($0 &* $0) >> 5) }
    let archive = try zipped([("a", bytes), ("b", bytes)])
    #expect(
      zipFailure(archive, limits: ZipLimits(entryBytes: 49_999)) == ZipError(.entryTooLong(limit: 49_999), in: "a"))
    #expect(zipFailure(archive, limits: ZipLimits(totalBytes: 99_999)) == ZipError(.tooLong(limit: 99_999), in: "b"))
    #expect(zipFailure(archive, limits: ZipLimits(totalBytes: 100_000)) == nil)
  }

  @Test("a size that is not true does not make room for it")
  func lyingSize() throws {
    let archive = try zipped([("a", Array("abc".utf8))], isPacked: false)
    // The size stands in the header before the file and in the list at the end; 3 becomes two thousand million.
    let lying = archive.replacing([3, 0, 0, 0, 3, 0, 0, 0], with: [3, 0, 0, 0, 3, 0, 0, 0x77])
    #expect(zipFailure(lying) != nil)
  }

  @Test("what our bytes throw is what the reader throws")
  func failingBytes() throws {
    final class Broken: RandomAccessBytes {
      let whole: [UInt8]
      init(_ whole: [UInt8]) { self.whole = whole }
      var count: Int { whole.count }
      private var reads = 0
      func read(at offset: Int, length: Int) throws -> [UInt8] {
        reads += 1
        if reads > 2 { throw ZipError(.encrypted, in: "proef") }
        return MemoryStore(whole).read(at: offset, length: length)
      }
    }
    let archive = try zipped([("a", Array("abc".utf8))])
    #expect(throws: ZipError(.encrypted, in: "proef")) { try ZipReader(Broken(archive)) }
  }

  @Test("whatever the damage, there is an answer")
  func anyDamage() throws {
    var chance = SeededGenerator(seed: 20_26)
    let archive = try zipped([("a", Array("hallo hallo hallo hallo".utf8)), ("map/b", (0..<200).map { UInt8($0) })])
    for _ in 0..<2_000 {
      var bytes = archive
      for _ in 0..<Int.random(in: 1...4, using: &chance) {
        bytes[Int.random(in: 4..<bytes.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
      }
      _ = zipFailure(bytes)
    }
  }
}
