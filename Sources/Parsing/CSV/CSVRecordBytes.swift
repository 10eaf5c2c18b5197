/// The record being read: its bytes in one piece, and where its fields begin and end.
struct CSVRecordBytes {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var places: [CSVPlace] = []

  /// Whether nothing of this record was seen yet.
  var isEmpty: Bool { places.isEmpty }
  var count: Int { bytes.count }
  var fields: Int { places.count }
  /// Bytes in the field at hand.
  var fieldCount: Int { bytes.count - (ends.last ?? 0) }
  /// Where the field at hand begins.
  var fieldPlace: CSVPlace? { places.last }
  var place: CSVPlace? { places.first }

  mutating func beginField(at place: CSVPlace) { places.append(place) }
  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ run: ArraySlice<UInt8>) { bytes.append(contentsOf: run) }
  mutating func endField() { ends.append(bytes.count) }

  /// The record as text (it was checked on the way in), after which this is empty again.
  mutating func take() -> CSVRecord {
    var start = 0
    let fields = ends.map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    let record = CSVRecord(fields: fields, places: places)
    bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 16)
    ends.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    return record
  }
}
