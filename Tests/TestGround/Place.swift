import Testing

/// Where a test stands, so that a failure is shown at its line.
struct Place: Sendable {
  let fileID: String
  let filePath: String
  let line: Int
  let column: Int

  var sourceLocation: SourceLocation {
    SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  func record(_ sentence: String) {
    Issue.record(Comment(rawValue: sentence), sourceLocation: sourceLocation)
  }
}
