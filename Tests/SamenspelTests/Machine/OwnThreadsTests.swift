import Parsing
import ResearchExchange
import Synchronization
import TestStudies
import Testing

@testable import samenspel

@Suite("Work on a thread of its own")
struct OwnThreadsTests {
  @Test("results come in the order in which things were put in, and then there are no more")
  func order() {
    let work = OwnThreads().start(room: 2) { (next: () -> Int?, give: (Int) -> Bool) in
      while let number = next(), number < 100 { _ = give(number * number) }
    }
    for number in 0...100 { work.put(number) }
    #expect((0..<100).map { _ in work.take() } == (0..<100).map { $0 * $0 })
    #expect(work.take() == nil)
    #expect(work.take() == nil)
  }

  @Test("work goes no further ahead than there is room")
  func room() {
    let counter = Counter()
    let work = OwnThreads().start(room: 3) { (_: () -> Never?, give: (Int) -> Bool) in
      for number in 0..<50 {
        counter.add()
        _ = give(number)
      }
    }
    for number in 0..<50 {
      #expect(work.take() == number)
      // What was taken, what waits, and the one that waits for room.
      #expect(counter.count <= number + 1 + 3 + 1)
    }
    #expect(work.take() == nil)
  }

  @Test("work that nobody wants any more is told to stop", .timeLimit(.minutes(30)))
  func abandoned() async throws {
    let counter = Counter()
    do {
      let work = OwnThreads().start(room: 1) { (next: () -> Int?, give: (Int) -> Bool) in
        while give(0) {}
        if next() == nil { counter.add() }
      }
      #expect(work.take() == 0)
    }
    while counter.count == 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(counter.count == 1)
  }

  private static let documents = [
    "<a x='1'>t<b/>u</a>", "", "<a>", "<a></b>", "<a><b x='1' x='2'/></a>", "<a>\u{1}</a>", "<a/><a/>", "niets",
    "<a>" + String(repeating: "<b c='é &amp; 😀'>regel\r\n</b>", count: 20_000) + "</a>",
    "<a>" + String(repeating: "<b c='d'>regel</b>", count: 20_000) + "</b>",
  ]

  @Test("a document has the same events and the same fault as on one thread", arguments: documents)
  func document(text: String) {
    for piece in [1 << 20, 5000] {
      let bytes = Array(text.utf8)
      let chunks = stride(from: 0, to: bytes.count, by: piece).map { Array(bytes[$0..<min($0 + piece, bytes.count)]) }
      #expect(Outcome(chunks, OwnThreads()) == Outcome(chunks, nil))
      #expect(Outcome(chunks, OwnThreads(), breaksAfter: 1) == Outcome(chunks, nil, breaksAfter: 1))
    }
  }

  @Test("a package is the same file with the same report", arguments: [1, 7, 40] as [UInt64])
  func package(seed: UInt64) throws {
    var invented = InventedProject(seed: seed)
    let package = invented.package()
    let (one, two) = (MemoryStore(), MemoryStore())
    let first = try RefiWriter(package).write(into: one)
    let second = try RefiWriter(package).write(into: two, threads: OwnThreads())
    #expect(one.bytes == two.bytes)
    #expect(first == second)
    let here = RefiReader().read(MemoryStore(one.bytes), name: "a.qdpx").reading
    let beside = RefiReader(threads: OwnThreads()).read(MemoryStore(one.bytes), name: "a.qdpx").reading
    #expect(here.value == beside.value)
    #expect(here.report == beside.report)
  }
}

/// What became of reading a document: its events, and what it ended with.
private struct Outcome: Equatable {
  var events: [XMLEvent] = []
  var failure = ""

  init(_ chunks: [[UInt8]], _ threads: OwnThreads?, breaksAfter count: Int = .max) {
    var reader = XMLReader(Chunks(rest: chunks[...], left: count), threads: threads)
    do {
      while let event = try reader.next() { events.append(event) }
    } catch {
      failure = "\(error)"
      // What stands before a fault is given or not, by how the bytes come in.
      events = []
    }
  }
}

private struct Chunks: ByteSource {
  var rest: ArraySlice<[UInt8]>
  var left: Int

  mutating func next() throws -> [UInt8]? {
    if left == 0 { throw Broken() }
    left -= 1
    return rest.popFirst()
  }

  struct Broken: Error {}
}

private final class Counter: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }
  func add() { value.withLock { $0 += 1 } }
}
