public import Parsing

/// How much one file with networks may ask. A network of a person has tens of people, and a study hundreds of networks; memory
/// follows these limits, never the length of the file.
public struct NetworkLimits: Sendable, Hashable {
  /// People in one file, over all its networks.
  public var people: Int
  /// Ties in one file, over all its networks.
  public var ties: Int
  /// Networks in one file.
  public var cases: Int
  /// Values in one file that are kept or compared: fields of CSV, keys of GraphML and what they say of people.
  public var values: Int
  public var xml: XMLLimits
  public var json: JSONLimits

  public init(
    people: Int = 100_000, ties: Int = 500_000, cases: Int = 10_000, values: Int = 10_000_000,
    xml: XMLLimits = XMLLimits(textBytes: 1 << 20),
    json: JSONLimits = .standard
  ) {
    self.people = people
    self.ties = ties
    self.cases = cases
    self.values = values
    self.xml = xml
    self.json = json
  }

  /// 100,000 people, 500,000 ties, 10,000 networks and ten million values a file, and a mebibyte a text.
  public static let standard = NetworkLimits()
}
