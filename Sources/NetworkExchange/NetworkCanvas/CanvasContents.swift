/// What is in a file: decided by its columns, with its name as a second opinion.
enum CanvasContents: Sendable, Hashable {
  case people, ties, client, matrix
  /// No file of Network Canvas.
  case unknown
  /// Its name promises something its columns do not have; one of these is needed.
  case broken(needs: [String])

  init(_ columns: CanvasColumns, name: CanvasFileName) {
    let isOurs = name.contents != nil || columns.hasCanvasColumn
    let hasEnds = columns.has(.from) && columns.has(.to) || columns.has(.sourceUUID) && columns.has(.targetUUID)
    let isPerson = columns.has(.uuid) || columns.has(.number)
    if name.contents == .matrix || columns.looksLikeMatrix {
      self = .matrix
    } else if hasEnds && isOurs && !columns.has(.number) {
      self = .ties
    } else if columns.has(.caseID) || columns.has(.session) {
      self = .client
    } else if isPerson && !columns.has(.tieNumber) && name.contents != .ties {
      self = .people
    } else {
      self = Self.promised(by: name, columns)
    }
  }

  private static func promised(by name: CanvasFileName, _ columns: CanvasColumns) -> CanvasContents {
    switch name.contents {
    case .client: columns.has(.client) ? .client : .broken(needs: ["networkCanvasEgoUUID", "networkCanvasCaseID"])
    case .people: .broken(needs: ["networkCanvasUUID", "nodeID"])
    case .ties: .broken(needs: ["from + to", "networkCanvasSourceUUID + networkCanvasTargetUUID"])
    case .matrix: .matrix
    case nil: .unknown
    }
  }

  /// Whether this is what the name says.
  func agrees(with name: CanvasFileName) -> Bool {
    switch name.contents {
    case .people: self == .people
    case .ties: self == .ties
    case .client: self == .client
    case .matrix: self == .matrix
    case nil: true
    }
  }
}

extension CanvasColumns {
  /// Whether any column can only come from Network Canvas.
  var hasCanvasColumn: Bool {
    header.contains { $0.lowercased().hasPrefix("networkcanvas") } || has(.number) || has(.tieNumber)
  }

  /// An adjacency matrix has people above its columns and a corner without a name.
  var looksLikeMatrix: Bool { header.count > 1 && header[0].isEmpty && index.isEmpty }
}
