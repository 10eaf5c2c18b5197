/// The columns of a file of EgoWeb, found by name. Names are compared by their letters and digits alone, so that files that went
/// through R ("Alter.1.Number") are known too.
struct EgoWebColumns: Sendable {
  enum Contents: Sendable {
    case people, pairs, egos
    /// Interviews of several studies side by side, which EgoWeb numbers `_1`, `_2`.
    case linked
  }

  let header: [String]
  let contents: Contents
  private let index: [String: Int]

  /// `nil` when this is no file of EgoWeb.
  init?(header: [String]) {
    self.header = header.map { $0.trimmingBlanks() }
    let plain = self.header.map(Self.plain)
    index = Dictionary(plain.enumerated().map { ($1, $0) }) { first, _ in first }
    let has = { [index] (names: String...) in names.allSatisfy { index[$0] != nil } }
    if has("linkid") || has("interviewid1") && !has("interviewid") {
      contents = .linked
    } else if has("alter1number", "alter2number") && (has("interviewid") || has("egoid")) {
      contents = .pairs
    } else if has("alternumber") && (has("interviewid") || has("egoid")) {
      contents = .people
    } else if has("egoid", "interviewid", "starttime") {
      contents = .egos
    } else {
      return nil
    }
  }

  func column(_ name: String) -> Int? { index[name] }

  /// The columns about the client: all before the first about an alter.
  var egoColumns: Range<Int> { 0..<(contents == .egos ? header.count : column("alternumber") ?? 0) }

  /// The columns about an alter: from the number on.
  var alterColumns: Range<Int> { (column("alternumber") ?? header.count)..<header.count }

  /// The questions about a pair: what stands between who the two are and their ids.
  var pairQuestions: [Int] {
    let known: Set<String> = [
      "interviewid", "egoid", "alter1number", "alter1name", "alter2number", "alter2name", "alter1id", "alter2id",
    ]
    return header.indices.filter { !known.contains(Self.plain(header[$0])) }
  }

  private static func plain(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
