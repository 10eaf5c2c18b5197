import Foundation

/// Compares text with the file `Snapshots/<name>` of the calling test's target.
///
/// With the environment variable `SAMENSPEL_RECORD=1` the file is written instead. The name carries its own ending:
/// `sign-in.html`, `ecogram-empty.svg`. Look at a recorded file before it is committed: it is what the test will hold
/// to be right.
public func expectSnapshot(
  _ text: String, named name: String,
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  let place = Place(fileID: fileID, filePath: filePath, line: line, column: column)
  let snapshot = Snapshot(name: name, testFile: filePath)
  do {
    if ProcessInfo.processInfo.environment["SAMENSPEL_RECORD"] == "1" {
      try snapshot.record(text)
    } else if let difference = try snapshot.difference(from: text) {
      place.record(difference)
    }
  } catch {
    place.record("The snapshot \(snapshot.file.path) could not be used: \(error)")
  }
}

struct Snapshot {
  let file: URL

  init(name: String, testFile: String) {
    var folder = URL(filePath: testFile).deletingLastPathComponent()
    while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
    }
    file = folder.appending(path: "Snapshots").appending(path: name)
  }

  func record(_ text: String) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What differs, in words; nil when nothing does.
  func difference(from text: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: file.path) else {
      return
        "There is no snapshot \(file.path) yet. Run this test with SAMENSPEL_RECORD=1, look at the file, commit it."
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return kept == text ? nil : Self.firstDifference(kept, text, in: file.path)
  }

  static func firstDifference(_ kept: String, _ text: String, in path: String) -> String {
    let left = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
    let (was, now) = around(line < left.count ? left[line] : "", line < right.count ? right[line] : "")
    return """
      This differs from \(path), line \(line + 1).
      was: \(was)
      now: \(now)
      If the new text is right, run the test with SAMENSPEL_RECORD=1 and look at the change.
      """
  }

  /// The two lines from a little before they part: a page may be one long line.
  private static func around(_ left: Substring, _ right: Substring) -> (String, String) {
    let same = left.commonPrefix(with: right).count
    let start = max(0, same - 40)
    let mark = start > 0 ? "…" : ""
    return (mark + left.dropFirst(start).prefix(160), mark + right.dropFirst(start).prefix(160))
  }
}
