/// Who is tied to whom: everybody's neighbours, one after another in one list.
struct TiedPeople {
  private let everybody: [Int]
  /// Where each person's neighbours begin in that list, and where the last one's end.
  private let starts: [Int]

  /// - Parameter pairs: who is tied to whom, each pair once. Neighbours stand in the order of the pairs.
  init(pairs: [(Int, Int)], count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for (a, b) in pairs {
      starts[a + 1] += 1
      starts[b + 1] += 1
    }
    for person in 0..<count { starts[person + 1] += starts[person] }
    var next = starts
    var everybody = [Int](repeating: 0, count: 2 * pairs.count)
    for (a, b) in pairs {
      everybody[next[a]] = b
      next[a] += 1
      everybody[next[b]] = a
      next[b] += 1
    }
    self.everybody = everybody
    self.starts = starts
  }

  func count(of person: Int) -> Int { starts[person + 1] - starts[person] }

  func of(_ person: Int) -> ArraySlice<Int> { everybody[starts[person]..<starts[person + 1]] }

  /// The same on lent memory, for as long as the work takes.
  struct Lent {
    fileprivate let everybody: UnsafeBufferPointer<Int>
    fileprivate let starts: UnsafeBufferPointer<Int>

    func of(_ person: Int) -> UnsafeBufferPointer<Int> {
      UnsafeBufferPointer(rebasing: everybody[starts[person]..<starts[person + 1]])
    }
  }

  func lent<Result>(_ work: (Lent) -> Result) -> Result {
    everybody.withUnsafeBufferPointer { everybody in
      starts.withUnsafeBufferPointer { starts in work(Lent(everybody: everybody, starts: starts)) }
    }
  }
}
