/// Finding the column that has people's names.
enum NameColumn {
  /// `name` itself, else another word for it, else the only column that ends in "name" or "naam".
  static func likely(in columns: [String]) -> Int? {
    let names = columns.map { $0.lowercased() }
    for word in words {
      if let column = names.firstIndex(of: word) { return column }
    }
    // The columns of Network Canvas itself tell the names of other things.
    let likely = names.indices.filter { index in
      !names[index].hasPrefix("networkcanvas") && (names[index].hasSuffix("name") || names[index].hasSuffix("naam"))
    }
    return likely.count == 1 ? likely.first : nil
  }

  /// Whether a column is called `name`: then it is no guess.
  static func isCertain(_ column: String) -> Bool { column.lowercased() == "name" }

  private static let words = [
    "name", "label", "nickname", "nick_name", "alias", "naam", "roepnaam", "bijnaam", "first_name", "firstname",
    "first name", "voornaam", "initials", "initialen",
  ]
}
