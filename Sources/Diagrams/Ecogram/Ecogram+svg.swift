public import Language
public import Markup
import PersonalNetwork

extension Ecogram {
  /// The picture.
  ///
  /// Without links it is one image to assistive technology (`role="img"`, named by its title, described by its
  /// description). With links it is a group with the same name and description: inside an image, browsers hide
  /// everything from screen readers, and a link that takes focus but cannot be heard is worse than none. What is only
  /// drawn (rings, lines) is hidden there, so that the links and words remain.
  ///
  /// - Parameters:
  ///   - links: where a person's page is; `nil` for no link.
  ///   - purpose: decides on the heading, the stylesheet and the measure.
  public func svg(
    in language: DisplayLanguage, links: (String) -> Address? = { _ in nil }, purpose: Purpose = .page
  ) -> SVG {
    PictureDrawing(
      layout: layout, clientName: network.clientName, title: EcogramWords.title, summary: summary(in: language),
      description: summary(in: language), options: options, language: language, purpose: purpose
    ).svg(links: links)
  }

  /// "12 maart 2026 · 17 mensen, 11 uit de eigen kring".
  private func summary(in language: DisplayLanguage) -> String { EcogramWords.summary(of: network).text(in: language) }

  var tidyClientName: String { ShownName.onOneLine(network.clientName) }
}
