/// Reads an XML document step by step from chunks of bytes, with libxml2's push parser; memory holds one chunk and what is
/// between two tags.
///
/// Reads UTF-8, UTF-16 (with byte order mark), Latin-1 and Windows-1252 (as the first line declares). Refuses document types and
/// entities, and whatever passes the limits. Never opens a file or an address.
public struct XMLReader {
  private let limits: XMLLimits
  private var source: any ByteSource
  private let session: XMLSession?
  private var aside: XMLAside?
  private var transcoder: XMLTranscoder?
  private var waiting: ArraySlice<UInt8> = []
  private var read = 0
  /// Every byte was handed to the parser.
  private var isAtEnd = false
  /// What the source threw, kept until everything before it was read.
  private var sourceFailure: (any Error)?
  private var failure: (any Error)?
  private var batch: XMLBatch?
  /// The place of the next step in it.
  private var nextStep = 0

  /// Bytes handed to the parser at once: what waits in between is no more than they hold.
  static let step = 1 << 14

  /// - Parameter threads: where the parser may run ahead; on the thread that asks when there are none.
  public init(_ source: any ByteSource, limits: XMLLimits = .standard, threads: (any SideThreads)? = nil) {
    self.source = source
    self.limits = limits
    aside = threads.map { XMLAside(on: $0, limits: limits) }
    session = threads == nil ? XMLSession(limits: limits) : nil
  }

  /// The next step, or `nil` at the end.
  ///
  /// What comes before an error is well-formed, so nobody should act on it before the end is there.
  ///
  /// - Throws: `XMLError`, or what the source throws. After an error there is nothing more to read: asked again, it throws
  ///   the same.
  public mutating func next() throws -> XMLEvent? {
    if let batch, nextStep < batch.steps.count {
      nextStep += 1
      return batch.event(nextStep - 1)
    }
    if let failure { throw failure }
    do {
      while let more = try moreSteps() {
        (batch, nextStep) = (more, 1)
        if !more.steps.isEmpty { return more.event(0) }
      }
      batch = nil
      return nil
    } catch {
      batch = nil
      failure = error
      throw error
    }
  }

  /// The steps of the next bytes; `nil` when there is nothing left.
  private mutating func moreSteps() throws -> XMLBatch? {
    if let session {
      if isAtEnd { return nil }
      switch try nextPiece(of: Self.step) {
      case .text(let text): try session.feed(text)
      case .end(let isCutOff): try session.finish(isCutOff: isCutOff)
      }
      return session.takeBatch()
    }
    while !isAtEnd, sourceFailure == nil, let ahead = aside?.underWay, ahead < XMLAside.most {
      do {
        let piece = try nextPiece(of: XMLAside.step)
        aside?.put(piece)
      } catch {
        sourceFailure = error
      }
    }
    if let ahead = aside?.underWay, ahead > 0 { return try aside?.take() }
    if let sourceFailure { throw sourceFailure }
    return nil
  }

  private mutating func nextPiece(of step: Int) throws -> XMLAside.Piece {
    if waiting.isEmpty { try fetch() }
    guard !waiting.isEmpty else {
      isAtEnd = true
      return .end(isCutOff: transcoder?.isInsideCharacter ?? false)
    }
    let piece = waiting.prefix(step)
    waiting = waiting.dropFirst(piece.count)
    return .text(transcoder?.transcode(piece) ?? [])
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
