extension Markup where Vocabulary == HTMLVocabulary {
  /// A picture on a page, as part of the page: text in it can be selected and people in it can be links.
  public static func inline(_ picture: SVG) -> HTML {
    HTML(vouchedFor: picture.bytes)
  }
}
