extension CanvasColumns {
  /// The column that most likely has people's names: `name` itself, else another word for it, else the only column that ends
  /// in "name" or "naam".
  var nameColumn: Int? {
    let names = header.map { $0.lowercased() }
    for word in Self.wordsForName {
      if let column = names.firstIndex(of: word) { return column }
    }
    let likely = names.indices.filter { names[$0].hasSuffix("name") || names[$0].hasSuffix("naam") }
    return likely.count == 1 ? likely.first : nil
  }

  /// Whether the column is called `name`: then it is no guess.
  func isCertainName(_ column: Int) -> Bool { header[column].lowercased() == "name" }

  private static let wordsForName = [
    "name", "label", "nickname", "nick_name", "alias", "naam", "roepnaam", "bijnaam", "first_name", "firstname",
    "first name", "voornaam", "initials", "initialen",
  ]
}
