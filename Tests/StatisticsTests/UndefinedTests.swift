import Testing

@testable import Statistics

/// Where there is no figure, the reason has a name.
struct UndefinedTests {
  private let chanceCorrected: [Coefficient] = [
    .scottPi(.identity), .cohenKappa(.identity), .fleissKappa(.identity), .congerKappa(.identity),
    .krippendorffAlpha(.nominal), .krippendorffAlpha(.ordinal), .krippendorffAlpha(.interval),
    .krippendorffAlpha(.ratio),
  ]

  @Test("no variation is undefined, not 1")
  func noVariation() {
    let ratings = Ratings(byCoder: [[3, 3, 3], [3, 3, 3]], categories: [1, 2, 3])
    for coefficient in chanceCorrected {
      #expect(ratings.agreement(coefficient) == .undefined(.noVariation), "\(coefficient)")
    }
    #expect(ratings.percentAgreement() == .value(1))
    #expect(ratings.gwetAC() == .value(1))
  }

  @Test("one coder, and coders who never met on a unit")
  func nothingToCompare() {
    let alone = Ratings(byCoder: [[1, 2, 3]])
    let apart = Ratings(byCoder: [[1, 2, nil, nil], [nil, nil, 1, 2]])
    for coefficient in chanceCorrected.dropFirst(2) + [.gwetAC(.identity), .brennanPrediger(.identity)] {
      #expect(alone.agreement(coefficient) == .undefined(.fewerThanTwoCoders), "\(coefficient)")
      #expect(apart.agreement(coefficient) == .undefined(.nothingToCompare), "\(coefficient)")
    }
    #expect(alone.cohenKappa() == .undefined(.notTwoCoders))
    #expect(apart.cohenKappa() == .undefined(.nothingToCompare))
  }

  @Test("no units at all")
  func noUnits() {
    let none = Ratings(byCoder: [[], []], categories: [1.0, 2.0])
    for coefficient in chanceCorrected { #expect(none.agreement(coefficient).value == nil, "\(coefficient)") }
    #expect(none.bootstrap(.krippendorffAlpha(.nominal), seed: 1).interval == nil)
  }

  @Test("one category leaves nothing to choose")
  func oneCategory() {
    let ratings = Ratings(byCoder: [["a", "a"], ["a", "a"]])
    #expect(ratings.gwetAC() == .undefined(.oneCategory))
    #expect(ratings.brennanPrediger() == .undefined(.oneCategory))
  }

  @Test("two zeros on a ratio scale do not differ")
  func zeros() {
    let ratings = Ratings(byCoder: [[0, 0, 2], [0, 1, 2]])
    #expect(ratings.krippendorffAlpha(.ratio).value.map { $0.isFinite } == true)
  }

  @Test("a continuum nobody marked, and one that one coder marked")
  func continuum() throws {
    let empty = try Continuum(length: 10, coders: [[], []])
    let alphas = try empty.unitisingAlphas()
    #expect(alphas.whole == .undefined(.noVariation))
    #expect(alphas.value == .undefined(.nothingToCompare))
    #expect(try empty.unitisingDisagreement2004().alpha == .undefined(.noVariation))
    #expect(throws: Undefined.fewerThanTwoCoders) {
      try Continuum(length: 10, coders: [[.init(start: 0, end: 5)]]).unitisingAlphas()
    }
  }

  @Test("units that overlap, lie outside or have an unknown value are refused; empty ones are counted")
  func continuumProblems() throws {
    let (a, b) = (Continuum.Unit(start: 0, end: 5), Continuum.Unit(start: 4, end: 6))
    #expect(throws: Continuum.Problem.overlapping(coder: 0, a, b)) { try Continuum(length: 10, coders: [[b, a]]) }
    let outside = Continuum.Unit(start: 8, end: 11)
    #expect(throws: Continuum.Problem.outside(coder: 1, outside)) {
      try Continuum(length: 10, coders: [[], [outside]])
    }
    let strange = Continuum.Unit(value: 1, start: 0, end: 1)
    #expect(throws: Continuum.Problem.unknownValue(coder: 0, strange)) {
      try Continuum(length: 10, coders: [[strange]])
    }
    #expect(try Continuum(length: 10, coders: [[.init(start: 3, end: 3)], []]).emptyUnits == 1)
    #expect(Continuum.merged([b, a, .init(start: 8, end: 9)]) == [.init(start: 0, end: 6), .init(start: 8, end: 9)])
  }

  @Test("too few interviews, and a base without codes")
  func saturation() {
    #expect(throws: Undefined.tooFewCases) { try Saturation(newCodes: [3, 2, 1, 0, 0]) }
    #expect(throws: Undefined.nothingCoded) { try Saturation(newCodes: [0, 0, 0, 0, 1, 1]) }
  }
}
