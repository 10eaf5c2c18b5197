public import Language
public import Markup

extension ChangePicture {
  /// The picture; its parameters and what it is to assistive technology are those of ``Ecogram/svg(in:links:purpose:)``.
  public func svg(
    in language: DisplayLanguage, links: (String) -> Address? = { _ in nil }, purpose: Ecogram.Purpose = .page
  ) -> SVG {
    PictureDrawing(
      layout: layout, clientName: clientName, title: ChangeWords.title,
      summary: ChangeWords.summary(of: change).text(in: language),
      description: change.sentence.text(in: language), options: options, language: language, purpose: purpose
    ).svg(links: links)
  }
}
