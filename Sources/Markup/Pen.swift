/// Writes bytes from front to back: first into a small piece of memory on the stack, and from there into an array whenever
/// that is full.
///
/// It does what appending to an array does, in fewer steps: most elements fit in the piece of memory, so their array is made once
/// and in the right size. All unsafe writing of this module is in this file, and every write first looks whether there is room.
struct Pen: ~Copyable {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var used = 0
  private var full: [UInt8] = []

  private init(memory: UnsafeMutableBufferPointer<UInt8>) {
    self.memory = memory
  }

  /// What the closure writes.
  static func write(_ body: (inout Pen) -> Void) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { memory in
      var pen = Pen(memory: memory)
      body(&pen)
      pen.empty()
      return pen.full
    }
  }

  @inline(__always)
  mutating func write(_ byte: UInt8) {
    if used == memory.count { empty() }
    memory.initializeElement(at: used, to: byte)
    used += 1
  }

  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, let start = memory.baseAddress, bytes.count <= memory.count - used else {
      return writeLong(bytes)
    }
    (start + used).initialize(from: source, count: bytes.count)
    used += bytes.count
  }

  @inline(__always)
  mutating func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { write($0) }
  }

  /// Writes what was compiled in.
  @inline(__always)
  mutating func write(_ known: StaticString) {
    if known.hasPointerRepresentation {
      write(UnsafeBufferPointer(start: known.utf8Start, count: known.utf8CodeUnitCount))
    } else {
      write(Array(known.description.utf8))
    }
  }

  /// Bytes that do not fit in what is left of the memory.
  @inline(never)
  private mutating func writeLong(_ bytes: UnsafeBufferPointer<UInt8>) {
    empty()
    full.append(contentsOf: bytes)
  }

  private mutating func empty() {
    full.append(contentsOf: UnsafeBufferPointer(rebasing: memory[..<used]))
    used = 0
  }
}
