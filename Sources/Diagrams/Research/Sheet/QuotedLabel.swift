import Language

extension Phrase {
  /// A label or another of the user's own names as it stands in a sentence: in quotation marks, on one line, and shortened
  /// when it is a sentence of its own. The table has it whole.
  static func quoted(_ name: String) -> Phrase {
    let short = ShownName.shortened(name, to: 60, widest: .infinity)
    return each { Speaker($0).quote(short) }
  }

  /// "‘a’, ‘b’ en 3 andere".
  static func named(_ names: [String], most: Int = 8) -> Phrase {
    var named = names.prefix(most).map(quoted)
    if names.count > most {
      let rest = names.count - most
      named.append(
        counted(rest, nl: (one: "1 ander", other: "\(rest) andere"), en: (one: "1 other", other: "\(rest) others")))
    }
    return list(named)
  }
}
