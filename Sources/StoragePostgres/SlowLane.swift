/// Lets one in at a time, in the order in which they came: for writes that others overtook too often. Next to each other they would
/// go on overtaking each other; one after the other each gets done.
actor SlowLane {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if isTaken {
      await withCheckedContinuation { waiting.append($0) }
    } else {
      isTaken = true
    }
  }

  func leave() {
    if waiting.isEmpty {
      isTaken = false
    } else {
      waiting.removeFirst().resume()
    }
  }
}
