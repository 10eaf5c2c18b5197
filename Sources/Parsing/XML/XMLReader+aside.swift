/// The parser on a thread of its own, a few pieces ahead of whoever reads its events.
struct XMLAside {
  enum Piece: Sendable {
    case text(ArraySlice<UInt8>)
    case end(isCutOff: Bool)
  }

  struct Steps: Sendable {
    let batch: XMLBatch
    let failure: XMLError?
  }

  private let work: any SideWork<Piece, Steps>
  /// Pieces of which the steps were not taken yet.
  private(set) var underWay = 0

  /// Pieces that may be under way: enough that neither side waits long, few enough for memory.
  static let most = 4
  /// Bytes of a piece.
  static let step = 1 << 16

  init(on threads: any SideThreads, limits: XMLLimits) {
    work = threads.start(room: Self.most) { next, give in
      let session = XMLSession(limits: limits)
      while let piece = next() {
        var failure: XMLError?
        do throws(XMLError) {
          switch piece {
          case .text(let text):
            for start in stride(from: text.startIndex, to: text.endIndex, by: XMLReader.step) {
              try session.feed(text[start..<min(start + XMLReader.step, text.endIndex)])
            }
          case .end(let isCutOff): try session.finish(isCutOff: isCutOff)
          }
        } catch {
          failure = error
        }
        guard give(Steps(batch: session.takeBatch(), failure: failure)), failure == nil else { return }
      }
    }
  }

  mutating func put(_ piece: Piece) {
    work.put(piece)
    underWay += 1
  }

  /// What the parser made of the oldest piece under way.
  mutating func take() throws(XMLError) -> XMLBatch? {
    underWay -= 1
    guard let steps = work.take() else { return nil }
    if let failure = steps.failure { throw failure }
    return steps.batch
  }
}
