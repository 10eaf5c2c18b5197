import Parsing

/// What two rows have in common or not, without keeping the rows: one digest per field.
struct RowDigest: Sendable, Equatable {
  let fields: [UInt64]

  init(_ fields: [String]) { self.fields = fields.map(Self.digest) }

  /// The columns in which two rows differ; columns in `except` may.
  func differences(from other: RowDigest, except: Set<Int> = []) -> [Int] {
    (0..<max(fields.count, other.fields.count)).filter { column in
      guard !except.contains(column) else { return false }
      return column >= fields.count || column >= other.fields.count || fields[column] != other.fields[column]
    }
  }

  /// FNV-1a, 64 bits.
  static func digest(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// Where a row stands: in which file handed in, and on which line.
struct RowPlace: Sendable {
  let file: Int
  let line: Int
}

/// One row with a person.
struct PersonRow: Sendable {
  let uuid: String?
  let number: String?
  let name: String?
  let type: String
  let place: RowPlace
  let digest: RowDigest
  /// What the columns that may hold our codes say, as typed.
  let traits: [PersonTrait: String]

  /// What tells this person apart in its case. Rows have at least one of the two.
  var id: String { uuid ?? number ?? "" }
}

/// One row with a tie.
struct TieRow: Sendable {
  struct End: Sendable, Equatable {
    let uuid: String?
    let number: String?
    var isEmpty: Bool { uuid == nil && number == nil }
  }

  let from: End
  let to: End
  let id: String?
  let type: String
  let place: RowPlace
}

/// One row about the client and the interview.
struct ClientRow: Sendable {
  let caseID: String?
  let session: String?
  let finish: String?
  let name: String?
  let countsProfessionals: Bool
  let provenance: Provenance?
  let place: RowPlace
  let digest: RowDigest
}
