/// Reads a block of elements and texts as one piece of markup.
///
/// A line may be a `String` or `Substring` (escaped), a piece of markup, an optional piece (nothing when nil) or an array of
/// pieces; `if`, `else`, `switch` and `for` work as usual. There are few overloads on purpose: pages must type-check fast.
@resultBuilder
public enum MarkupBuilder<Vocabulary> {
  public typealias Piece = Markup<Vocabulary>

  public static func buildExpression(_ text: String) -> Piece { Piece(text: text) }

  public static func buildExpression(_ text: Substring) -> Piece { Piece(text: String(text)) }

  public static func buildExpression(_ piece: Piece) -> Piece { piece }

  public static func buildExpression(_ piece: Piece?) -> Piece { piece ?? .empty }

  public static func buildExpression(_ pieces: [Piece]) -> Piece { buildArray(pieces) }

  public static func buildBlock() -> Piece { .empty }

  public static func buildPartialBlock(first: Piece) -> Piece { first }

  public static func buildPartialBlock(accumulated: consuming Piece, next: Piece) -> Piece { accumulated + next }

  public static func buildOptional(_ piece: Piece?) -> Piece { piece ?? .empty }

  public static func buildEither(first piece: Piece) -> Piece { piece }

  public static func buildEither(second piece: Piece) -> Piece { piece }

  public static func buildLimitedAvailability(_ piece: Piece) -> Piece { piece }

  public static func buildArray(_ pieces: [Piece]) -> Piece {
    let bytes = Pen.write { pen in
      for piece in pieces { pen.write(piece) }
    }
    return Piece(vouchedFor: bytes)
  }
}

/// The builder for pages.
public typealias HTMLBuilder = MarkupBuilder<HTMLVocabulary>

/// The builder for pictures.
public typealias SVGBuilder = MarkupBuilder<SVGVocabulary>
