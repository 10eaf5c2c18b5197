/// How much one file may ask of the reader. Memory follows the record limit, never the length of the file.
public struct CSVLimits: Sendable, Hashable {
  /// Bytes in one field.
  public var fieldBytes: Int
  /// Bytes in one record.
  public var recordBytes: Int
  /// Fields in one record.
  public var fields: Int
  /// Bytes in the file.
  public var fileBytes: Int

  public init(
    fieldBytes: Int = 1 << 20, recordBytes: Int = 8 << 20, fields: Int = 16_384, fileBytes: Int = 4 << 30
  ) {
    self.fieldBytes = fieldBytes
    self.recordBytes = recordBytes
    self.fields = fields
    self.fileBytes = fileBytes
  }

  /// One MiB a field, 8 MiB and 16,384 fields a record, 4 GiB a file.
  public static let standard = CSVLimits()
}
