import Language
import Markup

extension AlliancePicture: SheetPicture {
  typealias Drawing = AllianceDrawing

  /// Of a factor of which nothing was said, that is said.
  var isEmpty: Bool { false }
}

/// The alliance above, people and institutions side by side under it, and the organisation below; for a telephone all four
/// under one another, with two arrows along the sides.
struct AllianceDrawing: SheetDrawing {
  private struct Place {
    let box: FactorBox
    let frame: PictureBox
  }

  let width: Double
  let height: Double
  private let places: [AlliancePicture.Factor: Place]
  private let say: Speaker
  private let size: Double
  private let isNarrow: Bool

  /// The room for an arrow between two boxes, and beside the boxes of a narrow picture.
  private static let gap = 46.0
  private static let rail = 18.0

  init(picture: AlliancePicture, language: DisplayLanguage, options: ResearchPictureOptions) {
    let say = Speaker(language)
    let size = ResearchSheet.textSize(options.width)
    let width = options.width.units
    let isNarrow = options.width == .narrow
    let side = isNarrow ? width - Self.rail * 2 : (width - 40) / 2
    func box(_ factor: AlliancePicture.Factor, _ width: Double, isBeside: Bool) -> FactorBox {
      FactorBox(
        factor, picture[factor], words: picture.words(factor), width: width, size: size, isBeside: isBeside, say: say)
    }
    self.say = say
    self.size = size
    self.width = width
    self.isNarrow = isNarrow
    let middle = isNarrow ? side : width * 0.7
    let boxes = [
      box(.alliance, middle, isBeside: !isNarrow), box(.personal, side, isBeside: false),
      box(.institutional, side, isBeside: false), box(.organisation, isNarrow ? side : width, isBeside: !isNarrow),
    ]
    (places, height) = isNarrow ? Self.stacked(boxes) : Self.layered(boxes, width: width)
  }

  private static func stacked(_ boxes: [FactorBox]) -> ([AlliancePicture.Factor: Place], Double) {
    var y = 2.0
    var places: [AlliancePicture.Factor: Place] = [:]
    for box in boxes {
      places[box.factor] = Place(
        box: box, frame: PictureBox(minX: rail, minY: y, maxX: rail + box.width, maxY: y + box.height))
      y += box.height + gap * 0.7
    }
    return (places, y - gap * 0.7 + 2)
  }

  private static func layered(_ boxes: [FactorBox], width: Double) -> ([AlliancePicture.Factor: Place], Double) {
    var places: [AlliancePicture.Factor: Place] = [:]
    func put(_ box: FactorBox, x: Double, y: Double, height: Double) {
      places[box.factor] = Place(box: box, frame: PictureBox(minX: x, minY: y, maxX: x + box.width, maxY: y + height))
    }
    let second = 2 + boxes[0].height + gap
    let height = max(boxes[1].height, boxes[2].height)
    let third = second + height + gap
    put(boxes[0], x: (width - boxes[0].width) / 2, y: 2, height: boxes[0].height)
    put(boxes[1], x: 0, y: second, height: height)
    put(boxes[2], x: width - boxes[2].width, y: second, height: height)
    put(boxes[3], x: 0, y: third, height: boxes[3].height)
    return (places, third + boxes[3].height + 2)
  }

  @SVGBuilder var svg: SVG {
    for factor in AlliancePicture.Factor.allCases {
      if let place = places[factor] {
        place.box.svg(x: place.frame.minX, y: place.frame.minY, height: place.frame.height)
      }
    }
    SVG.g(.class("rp-arrows"), .hiddenFromReaders) {
      for arrow in arrows { arrow.svg }
    }
  }

  private var arrows: [FactorArrow] {
    guard let alliance = places[.alliance]?.frame, let people = places[.personal]?.frame,
      let institutions = places[.institutional]?.frame, let organisation = places[.organisation]?.frame
    else { return [] }
    guard isNarrow else {
      return [
        .upright(x: max(people.middle.x, alliance.minX + 40), from: people.minY, to: alliance.maxY, isMutual: false),
        .upright(
          x: min(institutions.middle.x, alliance.maxX - 40), from: institutions.minY, to: alliance.maxY, isMutual: false
        ),
        .upright(x: people.middle.x, from: organisation.minY, to: people.maxY, isMutual: true),
        .upright(x: institutions.middle.x, from: organisation.minY, to: institutions.maxY, isMutual: true),
      ]
    }
    return [
      .upright(x: width / 2, from: people.minY, to: alliance.maxY, isMutual: false),
      .around(
        x: width - 6, side: institutions.maxX, from: institutions.middle.y, to: alliance.middle.y, isMutual: false),
      .upright(x: width / 2, from: organisation.minY, to: institutions.maxY, isMutual: true),
      .around(x: 6, side: organisation.minX, from: organisation.middle.y, to: people.middle.y, isMutual: true),
    ]
  }

  var legend: SampleLegend {
    let samples = [(AllianceWords.oneWay, false), (AllianceWords.mutual, true)]
    return SampleLegend(
      samples.map { words, isMutual in
        SampleLegend.Entry(words: say(words)) { middle in
          FactorArrow(
            points: [PicturePoint(x: middle.x - 16, y: middle.y), PicturePoint(x: middle.x + 16, y: middle.y)],
            isMutual: isMutual
          ).svg
        }
      }, width: width, size: size)
  }
}
