import FoundationEssentials
import Storage

/// JSON as it stands in a text column: keys in order, so that equal values are equal text.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from row: Row, _ column: String) throws -> Value {
    do {
      return try decode(type, from: try row.get(column, as: String.self))
    } catch let error as DecodingError {
      throw StorageError.malformedRow(column: column, reason: "not the JSON that was expected: \(error.codingPathText)")
    }
  }
}

extension DecodingError {
  /// Where it went wrong, never what stood there.
  fileprivate var codingPathText: String {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.map(\.stringValue).joined(separator: ".")
    @unknown default: "unknown place"
    }
  }
}
