/// All codes of all trees in reading order, with the way from each up to the top.
public struct CodePlaces: Sendable {
  /// Every code with its depth and path. When two codes have the same id, the first is meant.
  public let lines: [CodeTree.Line]
  /// Per code the tree it is in.
  public let trees: [CodeTree.ID]
  let parents: [Int32]
  private let places: [Code.ID: Int]

  init(_ trees: [CodeTree]) {
    var (lines, owners): ([CodeTree.Line], [CodeTree.ID]) = ([], [])
    var parents: [Int32] = []
    var places: [Code.ID: Int] = [:]
    for tree in trees {
      var own: [Code.ID: Int] = [:]
      for line in tree.outline() {
        parents.append(line.parent.flatMap { own[$0] }.map(Int32.init) ?? -1)
        own[line.code.id] = lines.count
        if places[line.code.id] == nil { places[line.code.id] = lines.count }
        lines.append(line)
        owners.append(tree.id)
      }
    }
    self.lines = lines
    self.trees = owners
    self.parents = parents
    self.places = places
  }

  var count: Int { lines.count }

  func place(of id: Code.ID) -> Int? { places[id] }
  func id(_ place: Int) -> Code.ID { lines[place].code.id }

  /// The code and everything under it: in reading order they stand together.
  func family(_ place: Int) -> Range<Int> {
    var end = place + 1
    while end < lines.count, lines[end].depth > lines[place].depth, trees[end] == trees[place] { end += 1 }
    return place..<end
  }

  /// The places of one code, or of the code with everything under it.
  func places(of id: Code.ID, withChildren: Bool) -> [Int] {
    guard let place = place(of: id) else { return [] }
    return withChildren ? Array(family(place)) : [place]
  }
}
