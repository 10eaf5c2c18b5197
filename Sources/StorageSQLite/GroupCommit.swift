import Storage

/// Lets bodies that wait at the same time share one transaction, and so one wait for the disk.
///
/// There is no delay to gather more: while one group waits for the disk the next one gathers by itself. Each body has
/// a savepoint, unless it is alone, so that one that throws takes only its own changes back. Nobody is answered, with a value or with an
/// error, before the shared commit is on disk: an error too can rest on what a neighbour wrote.
struct GroupCommit {
  let connection: SQLiteConnection

  func commit(_ batch: ArraySlice<PendingWrite>) {
    do {
      try connection.begin(.immediate)
    } catch {
      for write in batch { write.fail(error) }
      return
    }
    var answers: [@Sendable () -> Void] = []
    answers.reserveCapacity(batch.count)
    var isAnyKept = false
    for position in batch.indices {
      let write = batch[position]
      do {
        answers.append(try attempt(write, isAlone: batch.count == 1))
        isAnyKept = true
      } catch {
        guard connection.isInTransaction else {
          return giveUp(batch, after: position, error)
        }
        answers.append { write.fail(error) }
      }
    }
    if !isAnyKept { connection.rollBack() }
    finish(batch, answers)
  }

  /// Who is alone has the whole transaction to take back. Inside a savepoint SQLite keeps, until its end, a copy of every page that each
  /// statement of many rows changes: of a long import a hundred megabytes that nobody reads.
  private func attempt(_ write: PendingWrite, isAlone: Bool) throws -> @Sendable () -> Void {
    try isAlone ? write.attempt(connection) : connection.savepoint { try write.attempt(connection) }
  }

  private func finish(_ batch: ArraySlice<PendingWrite>, _ answers: [@Sendable () -> Void]) {
    guard connection.isInTransaction else {
      for answer in answers { answer() }
      return
    }
    do {
      try connection.commit()
      for answer in answers { answer() }
    } catch {
      connection.rollBack()
      // A rule that is checked at the commit was broken by one of them: each alone shows by which.
      if error == .foreignKey && batch.count > 1 {
        for position in batch.indices { commit(batch[position...position]) }
      } else {
        for write in batch { write.fail(error) }
      }
    }
  }

  /// The engine itself took the whole transaction back (a full disk, a failing one). Those who had their turn get the
  /// error; the rest begin anew.
  private func giveUp(_ batch: ArraySlice<PendingWrite>, after position: Int, _ error: any Error) {
    connection.rollBack()
    for write in batch[...position] { write.fail(error) }
    let rest = batch[(position + 1)...]
    if !rest.isEmpty { commit(rest) }
  }
}
