import Language
import Markup

extension ConfrontationPicture: SheetPicture {
  typealias Drawing = ConfrontationDrawing

  var isEmpty: Bool { rows.isEmpty || columns.isEmpty }
}

/// A confrontation matrix on its grid.
struct ConfrontationDrawing: GridDrawing {
  let picture: ConfrontationPicture
  var grid: GridLayout
  let legend: SampleLegend
  private let scale: AreaScale
  private let say: Speaker
  /// One per row of the grid: the row of the matrix, or `nil` for a theme and for the totals.
  private let lines: [ConfrontationPicture.Row?]
  /// One per row of the grid: its place among the rows of the matrix.
  private let places: [Int?]
  /// What the marks of clashes take in every cell; 0 when there are none.
  private let clashRoom: Double
  /// The width of the longest number, and of everything in a cell.
  private let numberWidth: Double
  private let size: Double

  private static let circleRoom = 36.0

  init(picture: ConfrontationPicture, language: DisplayLanguage, options: ResearchPictureOptions) {
    self.picture = picture
    let say = Speaker(language)
    let size = ResearchSheet.textSize(options.width)
    let isStacked = options.width == .narrow
    var labels: [GridLabel] = []
    var rows: [ConfrontationPicture.Row?] = []
    var places: [Int?] = []
    for theme in picture.themes {
      if let name = theme.name {
        labels.append(GridLabel(text: name, kind: .group))
        rows.append(nil)
        places.append(nil)
      }
      let first = places.count { $0 != nil }
      places += theme.rows.indices.map { first + $0 }
      labels += theme.rows.map { GridLabel(text: $0.label, level: $0.level) }
      rows += theme.rows.map(Optional.some)
    }
    labels.append(GridLabel(text: say(ConfrontationWords.allLabels), kind: .total))
    lines = rows + [nil]
    self.places = places + [nil]
    let clashRoom = picture.clashes.isEmpty ? 0 : ClashMark.room
    self.clashRoom = clashRoom
    let numbers = picture.rows.flatMap { $0.cells.map(\.count) + [$0.total] } + picture.columns.map(\.total)
    let widest = TextWidth.of(say.number(max(numbers.max() ?? 0, picture.total)), size: size, isBold: true)
    let shares = picture.rows.flatMap(\.cells).compactMap(\.share).max() ?? 0
    numberWidth = max(widest, TextWidth.of(say.percent(shares), size: size))
    self.say = say
    self.size = size
    scale = AreaScale(largest: picture.largest, widest: isStacked ? 13 : 15)
    let cells =
      isStacked
      ? GridCells(
        least: clashRoom > 0 ? max(numberWidth + 4, 32) + clashRoom * 2 : numberWidth + 4, most: 64 + clashRoom * 2,
        height: 64, totalHeight: 32)
      : GridCells(
        least: Self.circleRoom + numberWidth + 8 + clashRoom, most: 104 + clashRoom, height: 38,
        totalLeast: numberWidth + 14)
    grid = GridLayout(
      labels: labels, headings: picture.columns.map(\.name) + [say(ConfrontationWords.together)], cells: cells,
      options: options)
    legend = ConfrontationLegend(picture: picture, scale: scale, say: say, size: size).sheet(width: grid.width)
  }

  @SVGBuilder var svg: SVG {
    grid.ground
    SVG.g(.class("rp-cells")) {
      for index in grid.shown {
        if let row = lines[index] {
          for (column, cell) in row.cells.enumerated() {
            draw(cell, in: grid.cell(index, column))
            if let place = places[index] { clash(picture.marks(place, column), in: grid.cell(index, column)) }
          }
          total(row.total, in: grid.cell(index, picture.columns.count))
        }
      }
      if grid.shown.upperBound == lines.count { totals(lines.count - 1) }
    }
  }

  /// The row below all others.
  @SVGBuilder private func totals(_ row: Int) -> SVG {
    for (column, one) in picture.columns.enumerated() { total(one.total, in: grid.cell(row, column)) }
    total(picture.total, in: grid.cell(row, picture.columns.count))
  }

  /// The circle beside its number, or above it for a telephone.
  private func draw(_ cell: ConfrontationPicture.Cell, in box: PictureBox) -> SVG {
    let middle =
      grid.isStacked
      ? PicturePoint(x: box.middle.x, y: box.minY + 16)
      : PicturePoint(x: left(of: box) + 16, y: box.middle.y)
    return SVG.g(.class("rp-cell")) {
      if let silence = cell.silence {
        SilenceMark(silence: silence, middle: grid.isStacked ? middle : box.middle).svg
      } else {
        if cell.count > 0 { SVG.circle(cx: middle.x, cy: middle.y, r: scale.radius(cell.count), .class("rp-mark")) }
        number(cell.count, share: cell.count > 0 ? cell.share : nil, in: box)
      }
    }
  }

  /// Where the circle and its number begin: together in the middle of a cell, beside the room for a clash.
  private func left(of box: PictureBox) -> Double {
    box.middle.x - (Self.circleRoom + numberWidth + clashRoom) / 2
  }

  @SVGBuilder private func clash(_ letters: [String], in box: PictureBox) -> SVG {
    if !letters.isEmpty {
      let x = grid.isStacked ? box.maxX - clashRoom / 2 : left(of: box) + Self.circleRoom + numberWidth + clashRoom / 2
      ClashMark(letters: letters, middle: PicturePoint(x: x, y: box.minY + 11), size: size).svg
    }
  }

  @SVGBuilder private func number(_ count: Int, share: Double?, in box: PictureBox) -> SVG {
    let x = grid.isStacked ? box.middle.x : left(of: box) + Self.circleRoom
    let y = grid.isStacked ? box.minY + 44 : box.middle.y + (share == nil ? size * 0.35 : -2)
    words(say.number(count), x: x, y: y, class: "rp-text rp-number rp-bold")
    if let share {
      words(say.percent(share), x: x, y: y + size * 1.2, class: "rp-text rp-number rp-soft")
    }
  }

  private func total(_ count: Int, in box: PictureBox) -> SVG {
    let y = grid.isStacked ? box.minY + 21 : box.middle.y + size * 0.35
    return SVG.text(
      x: box.middle.x, y: y, .class("rp-text rp-number rp-bold rp-total"), .fontSize(size), .textAnchor(.middle)
    ) { say.number(count) }
  }

  private func words(_ text: String, x: Double, y: Double, class name: String) -> SVG {
    SVG.text(x: x, y: y, .class(name), .fontSize(size), .when(grid.isStacked, .textAnchor(.middle))) { text }
  }
}
