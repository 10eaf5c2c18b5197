/// Reads an XML document step by step from chunks of bytes, with libxml2's push parser; memory holds one chunk and what is
/// between two tags.
///
/// Reads UTF-8, UTF-16 (with byte order mark), Latin-1 and Windows-1252 (as the first line declares). Refuses document types and
/// entities, and whatever passes the limits. Never opens a file or an address.
public struct XMLReader {
  private let limits: XMLLimits
  private var source: any ByteSource
  private var session: XMLSession
  private var transcoder: XMLTranscoder?
  private var waiting: ArraySlice<UInt8> = []
  private var read = 0
  private var isAtEnd = false
  private var failure: (any Error)?

  /// Bytes handed to the parser at once: what waits in between is no more than they hold.
  private static let step = 1 << 14

  public init(_ source: any ByteSource, limits: XMLLimits = .standard) {
    self.source = source
    self.limits = limits
    session = XMLSession(limits: limits)
  }

  /// The next step, or `nil` at the end.
  ///
  /// What comes before an error is well-formed, so nobody should act on it before the end is there.
  ///
  /// - Throws: `XMLError`, or what the source throws. After an error there is nothing more to read: asked again, it throws
  ///   the same.
  public mutating func next() throws -> XMLEvent? {
    if let failure { throw failure }
    do {
      while true {
        if let event = session.nextEvent() { return event }
        if isAtEnd { return nil }
        try parseMore()
      }
    } catch {
      failure = error
      throw error
    }
  }

  private mutating func parseMore() throws {
    if waiting.isEmpty { try fetch() }
    guard !waiting.isEmpty else {
      isAtEnd = true
      return try session.finish(isCutOff: transcoder?.isInsideCharacter ?? false)
    }
    let piece = waiting.prefix(Self.step)
    waiting = waiting.dropFirst(piece.count)
    if let text = transcoder?.transcode(piece) { try session.feed(text) }
  }

  /// Gets the next bytes that are not nothing; the first time, looks what they are written in.
  private mutating func fetch() throws {
    if transcoder == nil {
      var opening = XMLOpening()
      while !opening.isComplete, let chunk = try take() { opening.append(chunk) }
      let found = try opening.encoding()
      transcoder = XMLTranscoder(found.encoding)
      waiting = opening.bytes.dropFirst(found.mark)
    }
    while waiting.isEmpty, let chunk = try take() { waiting = chunk[...] }
  }

  private mutating func take() throws -> [UInt8]? {
    guard let chunk = try source.next() else { return nil }
    read += chunk.count
    guard read <= limits.fileBytes else {
      throw XMLError(.fileTooLong(limit: limits.fileBytes), at: .beginning)
    }
    return chunk
  }
}
