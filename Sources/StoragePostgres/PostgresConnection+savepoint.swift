import Storage

extension PostgresConnection {
  func savepoint<T>(_ body: () throws -> T) throws -> T {
    try refuseAfterFailure()
    savepoints += 1
    defer { savepoints -= 1 }
    let point = Savepoint(name: "part\(savepoints)", place: queue.count, sendings: sendings)
    queue.append(try session.step("SAVEPOINT \(point.name)"))
    do {
      let value = try body()
      try refuseAfterFailure()
      try release(point)
      return value
    } catch {
      try undo(point)
      throw error
    }
  }

  /// A part that may fail alone. The name tells how deep it is in others.
  fileprivate struct Savepoint {
    let name: String
    /// Where its beginning stood in the queue, and how much had been sent before.
    let place: Int
    let sendings: Int
  }

  /// What was queued inside is sent before the part has succeeded.
  private func release(_ point: Savepoint) throws(StorageError) {
    let isSent = sendings != point.sendings
    let isEmpty = queue.count == (isSent ? 0 : point.place + 1)
    if isEmpty && !isSent { return queue.removeSubrange(point.place...) }
    queue.append(try session.step("RELEASE \(point.name)"))
    if !isEmpty { _ = try send() }
  }

  /// Back to where the savepoint began. A body that was overtaken has to start anew as a whole, so its failure stays.
  private func undo(_ point: Savepoint) throws(StorageError) {
    guard session.isAlive, !isOvertaken else { return }
    failure = nil
    foresight.forget()
    guard sendings != point.sendings else { return queue.removeSubrange(point.place...) }
    queue = [Request("ROLLBACK TO \(point.name)"), Request("RELEASE \(point.name)")]
    _ = try send()
  }
}
