import CPostgres

/// Requests that travel together, so that a transaction does not wait for the server at every step (libpq's pipeline mode,
/// https://www.postgresql.org/docs/current/libpq-pipeline-mode.html).
extension Session {
  /// Sends requests in their order and waits once, for all. After one that fails the server skips the rest.
  ///
  /// - Parameter before: sees the answers that come before the last one, each with its place among the requests.
  func exchange(_ requests: [Request], before: (Int, borrowing Answer) -> Void = { _, _ in }) -> Reply {
    guard requests.count != 1 else { return Reply(answer: requests[0].run(on: handle), text: requests[0].text) }
    send(requests)
    return receive(requests, before: before)
  }

  /// Sends a request whose answer is read when the connection is used again.
  func leave(_ request: Request) {
    send([request])
    owed = [request]
  }

  /// Reads the answer that was left. Afterwards ``isAlive`` tells whether the server is still there.
  func settle() {
    guard !owed.isEmpty else { return }
    _ = receive(owed) { _, _ in }
    owed = []
  }

  /// Whether the server is there as far as this side can see without asking: one that stopped has closed the connection.
  var isWithinReach: Bool { PQconsumeInput(handle) == 1 && isAlive }

  private func send(_ requests: [Request]) {
    guard PQenterPipelineMode(handle) == 1 else { return }
    guard requests.allSatisfy({ $0.send(on: handle) }) else { return }
    _ = PQpipelineSync(handle)
  }

  private func receive(_ requests: [Request], before: (Int, borrowing Answer) -> Void) -> Reply {
    var reply: Reply?
    for (place, request) in requests.enumerated() {
      let answer = Answer(PQgetResult(handle))
      let isComplete = answer.isComplete
      if isComplete, place < requests.count - 1 { before(place, answer) }
      reply = Reply(answer: answer, text: request.text)
      // An answer ends with nothing; after a failure the others are only that they were skipped.
      _ = Answer(PQgetResult(handle))
      guard isComplete else { break }
    }
    finishPipeline()
    return reply ?? Reply(answer: Answer(nil), text: "")
  }

  /// Reads up to the end that ``send(_:)`` marked. Nothing twice means that no more will come.
  private func finishPipeline() {
    var nothings = 0
    while isAlive && nothings < 2 {
      let answer = Answer(PQgetResult(handle))
      if answer.isEndOfPipeline { break }
      nothings = answer.isNothing ? nothings + 1 : 0
    }
    _ = PQexitPipelineMode(handle)
  }
}
