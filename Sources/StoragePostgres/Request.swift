import CPostgres
import Storage

/// A statement on its way to the server.
struct Request {
  private enum Plan {
    case prepared(name: String)
    /// Planned for this once, with the types of its values.
    case once([Oid])
  }

  private let plan: Plan
  private let values: CValues
  /// What is asked, also for the message when it fails.
  let text: String
  /// Whether this makes changes last. When its answer is lost, nobody knows whether it was done.
  var isCommit = false

  /// A statement without values, such as `BEGIN`.
  init(_ text: String) {
    self.init(text, CValues([]), types: [])
  }

  init(_ text: String, _ values: CValues, types: [Oid]) {
    plan = .once(types)
    self.values = values
    self.text = text
  }

  init(_ statement: PreparedStatement, _ values: CValues) {
    plan = .prepared(name: statement.name)
    self.values = values
    text = statement.text
  }

  /// Sends it and waits.
  func run(on handle: OpaquePointer) -> Answer {
    let count = Int32(values.count)
    return Answer(
      values.withPointers { pointers in
        switch plan {
        case .prepared(let name):
          PQexecPrepared(handle, name, count, pointers, values.lengths, values.formats, 0)
        case .once(let types):
          PQexecParams(handle, text, count, types, pointers, values.lengths, values.formats, 0)
        }
      })
  }

  /// Sends it without waiting, in pipeline mode.
  func send(on handle: OpaquePointer) -> Bool {
    let count = Int32(values.count)
    let isSent = values.withPointers { pointers in
      switch plan {
      case .prepared(let name):
        PQsendQueryPrepared(handle, name, count, pointers, values.lengths, values.formats, 0)
      case .once(let types):
        PQsendQueryParams(handle, text, count, types, pointers, values.lengths, values.formats, 0)
      }
    }
    return isSent == 1
  }
}

/// What came back for requests that were sent together: the answer to the last one, or to the first that failed.
struct Reply: ~Copyable {
  let answer: Answer
  /// Whose answer it is.
  let text: String

  consuming func takeAnswer() -> Answer { answer }
}
