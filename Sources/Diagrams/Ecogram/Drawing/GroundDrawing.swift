import Markup
import PersonalNetwork

/// What everything stands on: the rings, the spheres and the client.
struct GroundDrawing {
  let layout: EcogramLayout
  let clientName: String
  /// Whether the picture says where its rings and spheres are, for the script that lets people be dragged.
  let showsPlaces: Bool

  private var frame: EcogramFrame { layout.frame }

  /// The rings, the outermost first, and the edges of the spheres.
  var rings: SVG {
    SVG.g(.class("eg-ground"), .hiddenFromReaders, radii, unknownRadius, centreRadius) {
      for (index, radius) in frame.bands.enumerated().reversed() {
        SVG.circle(cx: 0, cy: 0, r: radius, .class("eg-ring eg-ring\(name(index))"))
      }
      if layout.spheres.count > 1 {
        for sphere in layout.spheres { edge(at: sphere.start) }
      }
    }
  }

  /// The outer radius of every ring, from the inside out.
  private var radii: SVGAttribute {
    guard showsPlaces else { return .none }
    return .data("rings", frame.bands.prefix(3).map(SVGNumber.format).joined(separator: " "))
  }

  private var unknownRadius: SVGAttribute {
    showsPlaces && frame.hasUnknownBand ? .data("unknown", SVGNumber.format(frame.rim)) : .none
  }

  private var centreRadius: SVGAttribute { showsPlaces ? .data("centre", SVGNumber.format(frame.centre)) : .none }

  private func name(_ index: Int) -> String { frame.hasUnknownBand && index == 3 ? "-unknown" : "\(index + 1)" }

  /// Between two spheres: white through the rings, and a thin line through the white band around them.
  @SVGBuilder private func edge(at degrees: Double) -> SVG {
    let bearing = degrees * .pi / 180
    let outer = frame.outer(.outer)
    radius(bearing, from: frame.centre, to: outer, "eg-edge")
    if frame.hasUnknownBand { radius(bearing, from: outer, to: frame.rim, "eg-edge eg-edge-unknown") }
  }

  private func radius(_ bearing: Double, from start: Double, to end: Double, _ classes: String) -> SVG {
    SVG.path(
      d: PathData {
        $0.stroke(
          from: PicturePoint(bearing: bearing, distance: start), to: PicturePoint(bearing: bearing, distance: end))
      }, .class(classes))
  }

  /// The client's disc, with the name on one line or on two.
  var client: SVG {
    let size = frame.isNarrow ? 12.0 : 15
    let lines = CentreName.lines(of: clientName, size: size, room: frame.centre * 2 - (frame.isNarrow ? 4 : 10))
    return SVG.g(.class("eg-client")) {
      SVG.title { ShownName.onOneLine(clientName) }
      SVG.circle(cx: 0, cy: 0, r: frame.centre)
      for (index, line) in lines.text.enumerated() {
        SVG.text(
          x: 0, y: lines.size * (0.35 + 1.15 * (Double(index) - Double(lines.text.count - 1) / 2)),
          .textAnchor(.middle), .fontSize(lines.size)
        ) { line }
      }
    }
  }

  /// The names of the spheres, along the rim and never upside down. Every word is turned by itself, so that a name of
  /// several words bends with the rim.
  func sphereNames(_ text: (Sphere) -> String) -> SVG {
    SVG.g(.class("eg-spheres")) {
      for sphere in layout.spheres {
        let label = sphere.label.truncatingRemainder(dividingBy: 360).magnitude
        let isBelow = label > 90 && label < 270
        SVG.g(
          .class("eg-sphere"), .fontSize(frame.sphereSize), .textAnchor(.middle),
          showsPlaces ? .data("sphere", sphere.sphere.rawValue) : .none,
          showsPlaces ? .data("start", SVGNumber.format(sphere.start)) : .none,
          showsPlaces ? .data("end", SVGNumber.format(sphere.end)) : .none
        ) {
          for word in words(of: text(sphere.sphere)) {
            self.word(word, at: sphere.label + (isBelow ? -word.offset : word.offset), isBelow: isBelow)
          }
        }
      }
    }
  }

  private struct Word {
    let text: String
    let width: Double
    /// From the middle of the name to the middle of the word, in degrees.
    let offset: Double
  }

  private func word(_ word: Word, at degrees: Double, isBelow: Bool) -> SVG {
    SVG.text(
      x: 0, y: (isBelow ? frame.sphereRadius : -frame.sphereRadius) + frame.sphereSize * 0.36,
      .textLength(word.width), .transform(.rotate(isBelow ? degrees - 180 : degrees))
    ) { word.text }
  }

  /// The words of a name. They are set to a width of their own, so that the gaps between them are right in any font.
  private func words(of name: String) -> [Word] {
    func width(_ text: String) -> Double { TextWidth.of(text, size: frame.sphereSize, isBold: true) * 0.9 }
    let words = name.split(separator: " ").map(String.init)
    let space = width(" ")
    var start = -words.reduce(-space) { $0 + width($1) + space } / 2
    return words.map { word in
      let width = width(word)
      defer { start += width + space }
      return Word(text: word, width: width, offset: (start + width / 2) / frame.sphereRadius * 180 / .pi)
    }
  }
}
