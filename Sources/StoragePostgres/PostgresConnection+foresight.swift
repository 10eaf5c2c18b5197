import Storage

import struct Storage.Row

/// Queries that were announced, and the answers that came along with another's.
///
/// A transaction sees one moment, so an answer stays true until the transaction itself changes something.
struct Foresight {
  /// One that was announced and not yet sent.
  struct Announced {
    let query: RenderedSQL
    let statement: PreparedStatement
    let request: Request
  }

  fileprivate var announced: [Announced] = []
  fileprivate var known: [(query: RenderedSQL, rows: [Row])] = []

  var isEmpty: Bool { announced.isEmpty && known.isEmpty }

  mutating func forget() {
    guard !isEmpty else { return }
    announced = []
    known = []
  }
}

extension PostgresConnection {
  func expect(_ queries: () throws -> [SQL]) throws {
    try refuseAfterFailure()
    for query in try queries() {
      let rendered = query.rendered(for: .postgres)
      guard StatementRule.isQuery(rendered.text) else { continue }
      let (statement, values) = try prepare(rendered)
      foresight.announced.append(
        Foresight.Announced(query: rendered, statement: statement, request: Request(statement, values)))
    }
  }

  /// The rows of a query that was announced; nil when it was not. The first of them sends all.
  func foreseen(_ query: RenderedSQL) throws(StorageError) -> [Row]? {
    guard StatementRule.isQuery(query.text) else {
      foresight.forget()
      return nil
    }
    if let place = foresight.known.firstIndex(where: { $0.query == query }) {
      return foresight.known.remove(at: place).rows
    }
    guard let place = foresight.announced.firstIndex(where: { $0.query == query }) else { return nil }
    let asked = foresight.announced.remove(at: place)
    let others = foresight.announced
    foresight.announced = []
    var known: [(query: RenderedSQL, rows: [Row])] = []
    var problem: StorageError?
    let answer = try send(asked.request, with: others.map(\.request)) { place, answer in
      do throws(StorageError) {
        known.append((others[place].query, try rows(answer, others[place].statement)))
      } catch {
        problem = problem ?? error
      }
    }
    if let problem { throw problem }
    foresight.known += known
    return try rows(answer, asked.statement)
  }
}
