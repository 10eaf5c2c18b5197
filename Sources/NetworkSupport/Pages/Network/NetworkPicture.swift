import Diagrams
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// The ecogram on a page: with names where there is room, with numbers and a list on a telephone.
struct NetworkPicture {
  let network: PersonalNetwork
  let dossier: DossierID
  /// Where people stood the last time, in degrees by id: they keep their place over waves.
  let keptAngles: [String: Double]
  let say: Speaker

  init(reading: NetworkReading, say: Speaker) {
    (network, dossier, keptAngles) = (reading.network, reading.dossier.id, reading.keptAngles)
    self.say = say
  }

  /// An earlier time.
  init(reading: WaveReading, say: Speaker) {
    (network, dossier, keptAngles) = (reading.network, reading.dossier.id, reading.keptAngles)
    self.say = say
  }

  /// The shapes, line forms and colours of every ecogram; a page that shows one names it in its styles.
  static let sheet = Asset(
    name: "ecogram.css", type: "text/css; charset=utf-8", bytes: Array(Ecogram.stylesheet.description.utf8))

  /// Both widths; the style sheet shows the one that fits.
  var views: HTML {
    HTML {
      div(.class("picture-wide")) { HTML.inline(svg(.wide, prefix: "eg")) }
      div(.class("picture-narrow")) { HTML.inline(svg(.narrow, prefix: "egs")) }
    }
  }

  /// The picture as a file to keep, with heading and "confidential".
  var file: SVG { ecogram(.wide, prefix: "eg").svg(in: say.language, purpose: .file) }

  /// The picture for a page that is printed on A4.
  var paper: HTML { HTML.inline(ecogram(.wide, prefix: "eg").svg(in: say.language, purpose: .page)) }

  var text: EcogramText { ecogram(.wide, prefix: "eg").text(in: say.language) }

  private func svg(_ width: EcogramOptions.Width, prefix: String) -> SVG {
    ecogram(width, prefix: prefix).svg(
      in: say.language, links: { MemberID($0).map { NetworkRoute.member(dossier, $0).address } }, purpose: .page)
  }

  private func ecogram(_ width: EcogramOptions.Width, prefix: String) -> Ecogram {
    Ecogram(
      network: network, keptAngles: keptAngles,
      options: EcogramOptions(width: width, showsSafety: true, idPrefix: prefix))
  }
}
