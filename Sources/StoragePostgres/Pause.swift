/// How long to wait before a transaction is tried again.
enum Pause {
  /// A random time below a bound that doubles with each attempt, 2 ms up to 256 ms, so that writers that met do not meet
  /// again ("full jitter": Brooker 2015, AWS Architecture Blog, *Exponential Backoff And Jitter*).
  static func afterOvertaking(attempt: Int) async {
    let bound = 2_000 << min(attempt, 7)
    // A write that was asked for is done or refused, cancelled or not: then there is just no pause.
    try? await Task.sleep(for: .microseconds(Int.random(in: 0...bound)))
  }
}
