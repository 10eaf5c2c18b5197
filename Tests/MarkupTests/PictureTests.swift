import Markup
import Testing

@Suite("Pictures")
struct PictureTests {
  @Test("shapes write their numbers in short and close themselves")
  func shapes() {
    #expect(SVG.circle(cx: 1, cy: 2.5, r: 1.0 / 3).string == "<circle cx=\"1\" cy=\"2.5\" r=\"0.33\"/>")
    #expect(
      SVG.line(x1: 0, y1: 0, x2: 1, y2: 1, .stroke("#000")).string
        == "<line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\" stroke=\"#000\"/>")
    #expect(
      SVG.rect(x: 0, y: 0, width: 3, height: 4, rx: 1).string
        == "<rect x=\"0\" y=\"0\" width=\"3\" height=\"4\" rx=\"1\"/>")
    #expect(
      SVG.polyline(points: [(0, 0), (1.5, -2)], .fill(.none)).string
        == "<polyline points=\"0 0 1.5 -2\" fill=\"none\"/>")
    #expect(SVG.polygon(points: []).string == "<polygon points=\"\"/>")
    #expect(SVG.ellipse(cx: 0, cy: 0, rx: 1, ry: 2).string == "<ellipse cx=\"0\" cy=\"0\" rx=\"1\" ry=\"2\"/>")
  }

  @Test("a shape with a title holds it")
  func shapeWithTitle() {
    let mark = SVG.circle(cx: 0, cy: 0, r: 1) { SVG.title { "Fatima & Jan" } }
    #expect(mark.string == "<circle cx=\"0\" cy=\"0\" r=\"1\"><title>Fatima &amp; Jan</title></circle>")
  }

  @Test("a path is written command by command")
  func path() {
    let data = PathData { path in
      path.move(0, 0)
      path.line(1, -0.001)
      path.horizontal(2)
      path.vertical(3)
      path.curve(1, 2, 3, 4, 5, 6)
      path.quadratic(1, 2, 3, 4)
      path.arc(10, 10, isLarge: false, isClockwise: true, 0, 10.128)
      path.close()
    }
    #expect(data.string == "M0 0L1 0H2V3C1 2 3 4 5 6Q1 2 3 4A10 10 0 0 1 0 10.13Z")
    #expect(SVG.path(d: data).string == "<path d=\"\(data.string)\"/>")
    #expect(PathData().isEmpty)
  }

  @Test("transforms, dashes, sizes on paper and references to other parts")
  func attributes() {
    let group = SVG.g(
      .transform(.translate(1, 2), .rotate(90), .scale(1, -1)), .strokeDasharray(2, 1.5), .clipPath("a b"),
      .markerEnd("arrow"), .fill(.pattern(id: "hatch")), .stroke(.currentColor))
    #expect(
      group.string
        == "<g transform=\"translate(1 2)rotate(90 0 0)scale(1 -1)\" stroke-dasharray=\"2 1.5\" clip-path=\"url(#a%20b)\""
        + " marker-end=\"url(#arrow)\" fill=\"url(#hatch)\" stroke=\"currentColor\"></g>")
    let picture = SVG.svg(
      viewBox: ViewBox(width: 186, height: 273), .width(millimetres: 186), .height(millimetres: 273))
    #expect(
      picture.string
        == "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 186 273\" width=\"186mm\" height=\"273mm\"></svg>")
  }

  @Test("a picture on a page is part of the page")
  func inline() {
    let page = figure { HTML.inline(SVG.g { SVG.text(x: 0, y: 0, .textAnchor(.middle)) { "Jan" } }) }
    #expect(page.string == "<figure><g><text x=\"0\" y=\"0\" text-anchor=\"middle\">Jan</text></g></figure>")
  }
}
