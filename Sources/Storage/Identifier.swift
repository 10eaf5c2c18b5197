/// The id of a `Subject`: a UUID in lower case, and of that subject only, so that a person's id cannot be handed over
/// where a team's is asked.
public struct Identifier<Subject>: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// Takes only the one accepted spelling (`01890a5d-ac96-774b-bcce-b302099a8057`), so that a thing has one address.
  @inlinable
  public init?(_ text: String) {
    guard UUIDText.isValid(text) else { return nil }
    rawValue = text
  }

  /// The id with these 128 bits.
  public init(high: UInt64, low: UInt64) {
    rawValue = UUIDText.format(high: high, low: low)
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { rawValue }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let identifier = Identifier(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "This is not an id: a UUID in lower case was expected"))
    }
    self = identifier
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
