public import Language
public import Markup

/// A picture of a study: a plain value that knows how to draw itself and how to say the same in words and in a table.
///
/// ```swift
/// let picture = FrequencyPicture(title: …, counts: .fragments, bars: bars)
/// let drawing = picture.svg(in: .nl)
/// let words = picture.text(in: .nl)      // title, summary, sentences, table
/// ```
///
/// Pages carry ``ResearchPictures/stylesheet`` once; files and prints bring it inside. Where
/// ``isReadableNarrow`` is false, a telephone gets the table instead of the picture.
public protocol ResearchPicture: Sendable {
  /// The same facts in words and as a table, from the same data.
  func text(in language: DisplayLanguage) -> PictureText

  /// The picture, one image to assistive technology: named by its title, described by the sentences of
  /// ``text(in:)``.
  func svg(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> SVG

  /// The picture in pieces that each fit on one A4: one, or more where there are many rows. Every piece has the heads of the
  /// columns and the legend, and its own ids.
  func sheets(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> [SVG]

  /// Whether the picture for a telephone fits 320 CSS px with letters that can be read.
  var isReadableNarrow: Bool { get }
}

extension ResearchPicture {
  /// The picture for a page, or for another purpose, at the usual width.
  public func svg(in language: DisplayLanguage, purpose: PicturePurpose = .page) -> SVG {
    svg(in: language, purpose: purpose, options: ResearchPictureOptions())
  }

  /// The picture in pieces for paper, at the usual width.
  public func sheets(in language: DisplayLanguage) -> [SVG] {
    sheets(in: language, purpose: .print, options: ResearchPictureOptions())
  }

  public func sheets(in language: DisplayLanguage, purpose: PicturePurpose, options: ResearchPictureOptions) -> [SVG] {
    [svg(in: language, purpose: purpose, options: options)]
  }

  /// What the picture says in sentences, for whoever does not see it.
  public func description(in language: DisplayLanguage) -> String {
    text(in: language).sentences.joined(separator: " ")
  }

  /// What the picture shows, as a table.
  public func table(in language: DisplayLanguage) -> PictureTable { text(in: language).table }
}

/// What is a choice about a picture of a study.
public struct ResearchPictureOptions: Sendable, Hashable {
  /// For how wide a place the picture is drawn.
  public enum Width: Sendable, Hashable, CaseIterable {
    /// For a page of 600 CSS px and more, and for paper: 744 units, which is 186 mm on A4; wider when there is more.
    case wide
    /// For a telephone: 296 units wide.
    case narrow

    /// The width of the picture when its content needs no more, in its own unit: about one CSS px.
    var units: Double { self == .wide ? 744 : 296 }
  }

  public var width: Width
  /// Begins every id in the picture, so that several pictures can stand on one page. Letters, digits and hyphens.
  public var idPrefix: String

  public init(width: Width = .wide, idPrefix: String = "rp") {
    self.width = width
    self.idPrefix = idPrefix
  }
}

/// What all pictures of a study share.
public enum ResearchPictures {}
