import Statistics

/// Judgements that nobody made, the same for the same seed: coders agree about four times in five on one of five values,
/// and one judgement in ten is missing.
struct MadeUpRatings {
  static let values: [Double] = [1, 2, 3, 4, 5]

  let coders: Int
  /// Units × coders, unit after unit: positions in ``values``, or ``Ratings/missing``.
  let codes: [Int32]

  init(coders: Int, units: Int, seed: UInt64 = 1) {
    var dice = Dice(seed: seed)
    var codes: [Int32] = []
    codes.reserveCapacity(coders * units)
    for _ in 0..<units {
      let usual = dice.below(Self.values.count)
      for _ in 0..<coders {
        let judged = dice.below(4) == 0 ? dice.below(Self.values.count) : usual
        codes.append(dice.below(10) == 0 ? Ratings.missing : Int32(judged))
      }
    }
    self.coders = coders
    self.codes = codes
  }

  /// The judgements as a room gets them, checked.
  var ratings: Ratings { Ratings(codes: codes, coders: coders, categoryValues: Self.values) }

  /// A list of values per coder, nil where a judgement is missing.
  var byCoder: [[Double?]] {
    (0..<coders).map { coder in
      stride(from: coder, to: codes.count, by: coders).map { place in
        codes[place] == Ratings.missing ? nil : Self.values[Int(codes[place])]
      }
    }
  }

  /// A line per unit with a value per coder; nothing between the commas where a judgement is missing.
  var lines: String {
    var text = ""
    text.reserveCapacity(codes.count * 2)
    for (place, code) in codes.enumerated() {
      if code != Ratings.missing { text += "\(Int(Self.values[Int(code)]))" }
      text += place % coders == coders - 1 ? "\n" : ","
    }
    return text
  }
}
