/// Why a form or a query could not be read. Every one of them is answered with 400, or 413 where it is too much.
public enum FormProblem: Error, Sendable, Equatable {
  /// More fields than a form of ours can have.
  case tooManyFields
  /// A name longer than any name of ours.
  case nameTooLong
  /// A text longer than a field takes.
  case valueTooLong
  /// Bytes that are not UTF-8, or a percent sign without two digits behind it.
  case notText
  /// A character that no text has: NUL.
  case notPrintable
}

/// Reads `application/x-www-form-urlencoded` (https://url.spec.whatwg.org/#urlencoded-parsing) within limits, and
/// strictly: what a browser would not send is refused instead of guessed at.
public struct FormDecoder: Sendable {
  /// The highest number of fields.
  public var maxFields: Int
  /// The longest name, in bytes.
  public var maxNameBytes: Int
  /// The longest value, in bytes.
  public var maxValueBytes: Int

  /// Limits that fit every form of the product: 200 rows of ten columns, and a long text.
  public init(maxFields: Int = 4_000, maxNameBytes: Int = 200, maxValueBytes: Int = 200_000) {
    self.maxFields = maxFields
    self.maxNameBytes = maxNameBytes
    self.maxValueBytes = maxValueBytes
  }

  /// The names and values in these bytes. Line ends become `\n`, as every browser sends `\r\n`.
  public func decode(_ bytes: some Sequence<UInt8>) throws(FormProblem) -> FormData {
    var data = FormData()
    var name: [UInt8]?
    var part: [UInt8] = []
    var count = 0
    func finish() throws(FormProblem) {
      guard name != nil || !part.isEmpty else { return }
      count += 1
      guard count <= maxFields else { throw .tooManyFields }
      let entry = name.map { (name: $0, value: part) } ?? (name: part, value: [])
      data.append(try text(entry.name, limit: maxNameBytes, tooLong: .nameTooLong), try value(entry.value))
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"):
        try finish()
        name = nil
        part.removeAll(keepingCapacity: true)
      case UInt8(ascii: "=") where name == nil:
        name = part
        part.removeAll(keepingCapacity: true)
      default:
        // Three bytes stand for one at most, so this bound comes before decoding.
        guard part.count <= 3 * maxValueBytes else { throw .valueTooLong }
        part.append(byte)
      }
    }
    try finish()
    return data
  }

  private func value(_ raw: [UInt8]) throws(FormProblem) -> String {
    let text = try text(raw, limit: maxValueBytes, tooLong: .valueTooLong)
    return text.utf8.contains(0x0D) ? LineEnds.unified(text) : text
  }

  private func text(_ raw: [UInt8], limit: Int, tooLong: FormProblem) throws(FormProblem) -> String {
    guard let bytes = PercentDecoding.decode(raw) else { throw .notText }
    guard bytes.count <= limit else { throw tooLong }
    guard !bytes.contains(0) else { throw .notPrintable }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text
  }
}

/// Line ends of texts from forms.
enum LineEnds {
  /// `\r\n` and a lone `\r` become `\n`. On scalars: `\r\n` is one `Character`.
  static func unified(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n" && previousWasReturn {
        previousWasReturn = false
        continue
      }
      previousWasReturn = scalar == "\r"
      result.append(previousWasReturn ? "\n" : scalar)
    }
    return String(result)
  }
}
