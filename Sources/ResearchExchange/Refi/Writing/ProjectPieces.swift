import Parsing

/// The project file of a package, piece by piece while it is written: beside whoever takes the pieces when there are threads for it,
/// and otherwise before them.
final class ProjectPieces: ByteSource {
  private enum Step: Sendable {
    case piece([UInt8])
    case report(ResearchReport)
  }

  private let work: (any SideWork<Never, Step>)?
  private var pieces: ArraySlice<[UInt8]> = []
  /// What became of everything; whole once the last piece was taken.
  private(set) var report = ResearchReport()

  /// Pieces of some hundred thousand bytes that may wait to be taken.
  private static let room = 8

  init(_ project: RefiProject, threads: (any SideThreads)?) {
    work = threads?.start(room: Self.room) { (_: () -> Never?, give: (Step) -> Bool) in
      var writer = RefiProjectWriter(file: "project.qde")
      writer.write(project) { _ = give(.piece($0)) }
      _ = give(.report(writer.report))
    }
    guard work == nil else { return }
    var writer = RefiProjectWriter(file: "project.qde")
    writer.write(project) { pieces.append($0) }
    report = writer.report
  }

  func next() -> [UInt8]? {
    guard let work else { return pieces.popFirst() }
    switch work.take() {
    case .piece(let piece): return piece
    case .report(let report): self.report = report
    case nil: break
    }
    return nil
  }
}
