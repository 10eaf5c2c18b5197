/// Bytes that come in pieces of any size, from a file, an upload or memory. Rooms that read files get one of these handed
/// in and never open anything themselves.
public protocol ByteSource {
  /// The next piece, or `nil` at the end. An empty piece is not the end.
  mutating func next() throws -> [UInt8]?
}

/// Bytes that are in memory already.
public struct BytesInMemory: ByteSource, Sendable {
  private var chunks: ArraySlice<[UInt8]>

  public init(_ bytes: [UInt8]) { chunks = [bytes] }
  public init(_ text: String) { chunks = [Array(text.utf8)] }
  public init(chunks: [[UInt8]]) { self.chunks = chunks[...] }

  public mutating func next() -> [UInt8]? { chunks.popFirst() }
}
