/// One record of a file: its fields, and where each of them begins.
public struct CSVRecord: Sendable, Hashable {
  public let fields: [String]
  /// The place of each field, quotes included. As many as there are fields.
  public let places: [CSVPlace]

  public init(fields: [String], places: [CSVPlace]) {
    self.fields = fields
    self.places = places
  }

  /// Which record of the file, the header being 1.
  public var number: Int { places.first?.record ?? 0 }
  /// The physical line on which it begins.
  public var line: Int { places.first?.line ?? 0 }
}
