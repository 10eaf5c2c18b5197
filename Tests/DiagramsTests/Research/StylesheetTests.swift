import Foundation
import Testing

@testable import Diagrams

@Suite("The colours of pictures of a study")
struct StylesheetTests {
  /// Colours by their name, of the first rule, and of dark mode where that has its own.
  private static func colours(isDark: Bool) throws -> [Substring: Double] {
    let sheet = ResearchPictures.stylesheet.description
    let light = try #require(sheet.firstMatch(of: /\.rp\{([^}]*)\}/)?.1)
    let dark = try #require(sheet.firstMatch(of: /color-scheme:dark\)\{\.rp-page\{([^}]*)\}/)?.1)
    var found: [Substring: Double] = [:]
    for rule in isDark ? [light, dark] : [light] {
      for match in rule.matches(of: /--rp-([a-z0-9-]+):#([0-9a-f]{3,6})/) { found[match.1] = luminance(match.2) }
    }
    return found
  }

  /// Relative luminance (WCAG 2.2, "relative luminance") of a colour in three or six digits.
  private static func luminance(_ digits: Substring) -> Double {
    let whole =
      digits.count == 3
      ? digits.map { "\($0)\($0)" }
      : digits.indices.filter {
        digits.distance(from: digits.startIndex, to: $0) % 2 == 0
      }.map { String(digits[$0...].prefix(2)) }
    let parts = whole.map { part in
      let value = Double(Int(part, radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return zip(parts, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test("letters stand out 4.5 to 1 and shapes 3 to 1, in light and in dark", arguments: [false, true])
  func contrast(isDark: Bool) throws {
    let colours = try Self.colours(isDark: isDark)
    let letters = [
      ("ink", "paper"), ("soft", "paper"), ("ink", "ground"), ("on-low", "step0"), ("on-low", "step1"),
      ("on-low", "step2"), ("on-low", "step3"), ("on-high", "step4"), ("on-high", "step5"),
    ]
    let shapes = [
      ("accent", "paper"), ("strain", "paper"), ("strong", "paper"), ("soft", "band"), ("accent", "band"),
      ("strain", "band"),
    ]
    for (pairs, least) in [(letters, 4.5), (shapes, 3.0)] {
      for (one, other) in pairs {
        let both = [try #require(colours[one[...]]), try #require(colours[other[...]])].sorted()
        #expect((both[1] + 0.05) / (both[0] + 0.05) >= least, "\(one) on \(other)")
      }
    }
  }

  @Test("a step is darker than the one before it, and lighter in dark mode", arguments: [false, true])
  func steps(isDark: Bool) throws {
    let colours = try Self.colours(isDark: isDark)
    let steps = try (0...5).map { try #require(colours["step\($0)"]) }
    #expect(zip(steps, steps.dropFirst()).allSatisfy { isDark ? $1 > $0 * 1.2 : $1 < $0 * 0.9 })
  }
}
