import Foundation
import Testing

/// Compares text with the file `Snapshots/<name>` beside the tests of this room; with `SAMENSPEL_RECORD=1` it is written.
///
/// Pictures are one long line, so every element gets a line of its own: a difference is then one that can be read.
func expectGolden(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "Snapshots")
  let file = folder.appending(path: name)
  let text = name.hasSuffix(".svg") ? text.replacing("><", with: ">\n<") + "\n" : text
  if ProcessInfo.processInfo.environment["SAMENSPEL_RECORD"] == "1" {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(throws: Never.self, sourceLocation: sourceLocation) { try Data(text.utf8).write(to: file) }
    return
  }
  guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("There is no \(name) yet: run with SAMENSPEL_RECORD=1 and look at it.", sourceLocation: sourceLocation)
    return
  }
  let (was, now) = (kept.split(separator: "\n"), text.split(separator: "\n"))
  let first = zip(was, now).first { $0 != $1 }
  #expect(
    kept == text, "\(name) was: \(first?.0.prefix(160) ?? "shorter") now: \(first?.1.prefix(160) ?? "longer")",
    sourceLocation: sourceLocation)
}
