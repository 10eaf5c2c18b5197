import Storage

/// Where members can be reached: a table of its own, under a right of its own.
enum ContactRecords {
  /// Nothing written yet reads as empty details of version 0.
  static func find(_ member: MemberID, _ c: any Connection) throws -> ContactDetails {
    try c.fetch(
      "SELECT telephone, email, address, note, version FROM member_contacts WHERE member_id = \(member)"
    ).first.map { row in
      var reader = ColumnReader(row)
      return ContactDetails(
        telephone: try reader.next(), email: try reader.next(), address: try reader.next(), note: try reader.next(),
        version: try reader.next())
    } ?? ContactDetails()
  }

  /// Writes details over those of version `details.version`.
  /// - Returns: false when another version stands there.
  static func put(_ details: ContactDetails, of member: MemberID, _ c: any Connection) throws -> Bool {
    if details.version == 0 {
      return try c.run(
        """
        INSERT INTO member_contacts (member_id, telephone, email, address, note, version)
        VALUES (\(member), \(details.telephone), \(details.email), \(details.address), \(details.note), 1)
        ON CONFLICT DO NOTHING
        """) == 1
    }
    return try c.run(
      """
      UPDATE member_contacts SET telephone = \(details.telephone), email = \(details.email),
        address = \(details.address), note = \(details.note), version = version + 1
      WHERE member_id = \(member) AND version = \(details.version)
      """) == 1
  }
}
