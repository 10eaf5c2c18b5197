import Foundation
import Language
import PersonalNetwork

/// The names of the spheres outside the rim: along it, so that they take no room from the picture and never meet.
struct SphereLabels {
  let frame: EcogramFrame

  /// The angle each sphere's name takes, the air around it included: of the longest of all languages, so that a picture
  /// has the same form in each.
  var angles: [Sphere: Double] {
    Dictionary(uniqueKeysWithValues: Sphere.allCases.map { ($0, angle(of: $0)) })
  }

  private func angle(of sphere: Sphere) -> Double {
    let widths = DisplayLanguage.allCases.map {
      TextWidth.of(sphere.phrase.text(in: $0), size: frame.sphereSize, isBold: true)
    }
    return ((widths.max() ?? 0) + (frame.isNarrow ? 6 : 14)) / frame.sphereRadius
  }

  /// Every name in the middle of its sector, shifted only as far as is needed to stay clear of the next one.
  func placed(_ sectors: [Arrangement.Sector]) -> [PlacedSphere] {
    guard let first = sectors.first, let last = sectors.last else { return [] }
    let halves = sectors.map { angle(of: $0.sphere) / 2 }
    let links = sectors.indices.map { index in
      AngleChain.Link(
        wish: sectors[index].middle, weight: 1, gap: index == 0 ? 0 : halves[index - 1] + halves[index])
    }
    // The first and the last name keep clear of each other too.
    let start = first.middle - max(0, halves[0] - (first.middle - first.start))
    let end = start + 2 * .pi
    let solved = AngleChain.solve(
      links, from: min(start, first.middle), to: max(end, last.middle), lastGap: halves[0] + (halves.last ?? 0))
    return zip(sectors, solved).map { sector, bearing in
      PlacedSphere(
        sphere: sector.sphere, start: sector.start * 180 / .pi, end: sector.end * 180 / .pi, label: bearing * 180 / .pi)
    }
  }
}
