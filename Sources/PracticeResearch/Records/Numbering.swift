/// Gives the things of one kind in a study their numbers: from 0 in their own order, and after those the ones that are only named.
///
/// A class, because it learns names while rows are made, and remembers which one it was asked for last: most things are named in
/// the order in which they stand, or many times in a row.
final class Numbering {
  private(set) var ids: [String]
  /// How many there are; from this number on they are only named.
  let count: Int
  private var numbers: [String: Int] = [:]
  private var last = 0

  /// - Throws: ``StudyProblem/sameID(kind:id:)``.
  init(_ ids: [String], of kind: String) throws(StudyProblem) {
    self.ids = ids
    count = ids.count
    numbers.reserveCapacity(ids.count)
    for (number, id) in ids.enumerated() where numbers.updateValue(number, forKey: id) != nil {
      throw .sameID(kind: kind, id: id)
    }
  }

  /// The number of a thing, known or named here for the first time.
  func number(of id: String) -> Int {
    if last < ids.count, ids[last] == id { return last }
    if last + 1 < ids.count, ids[last + 1] == id {
      last += 1
      return last
    }
    if let known = numbers[id] {
      last = known
      return known
    }
    numbers[id] = ids.count
    ids.append(id)
    return ids.count - 1
  }

  /// Those that are only named, with their numbers.
  var onlyNamed: [(number: Int, id: String)] { ids.enumerated().dropFirst(count).map { ($0.offset, $0.element) } }
}
