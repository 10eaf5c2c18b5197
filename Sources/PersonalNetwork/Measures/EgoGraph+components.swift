extension EgoGraph {
  /// Sizes of the connected components among the alters, largest first.
  func componentSizes() -> [Int] {
    var seen = Array(repeating: false, count: alters)
    var waiting: [Int] = []
    var sizes: [Int] = []
    for first in 0..<alters where !seen[first] {
      seen[first] = true
      waiting.append(first)
      var size = 0
      while let alter = waiting.popLast() {
        size += 1
        for index in starts[alter]..<starts[alter + 1] where !seen[neighbours[index]] {
          seen[neighbours[index]] = true
          waiting.append(neighbours[index])
        }
      }
      sizes.append(size)
    }
    return sizes.sorted(by: >)
  }
}
