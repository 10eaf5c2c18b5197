/// How numbers are written in a picture: at most two decimals, a point, no exponent, no `-0`, the same everywhere.
///
/// Two decimals of a unit are enough: on A4, with millimetres as units, the step is a hundredth of a millimetre.
public enum SVGNumber {
  /// The number as it stands in the picture: `1`, `-0.5`, `12.25`.
  ///
  /// Halves of a hundredth are rounded away from zero. A number that is not finite becomes `0`, so that a mistake in
  /// a computation never makes a picture unreadable. Beyond ±10^13 the number is cut off there.
  public static func format(_ number: Double) -> String {
    String(decoding: Pen.write { $0.write(number: number) }, as: UTF8.self)
  }
}
