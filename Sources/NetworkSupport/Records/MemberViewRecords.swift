import CivilTime
import PersonalNetwork
import Storage

/// What is asked again each time, keyed by (wave, member).
enum MemberViewRecords {
  typealias Functions = (gives: Set<SupportFunction>, receives: Set<SupportFunction>)

  /// Writes a view.
  /// - Parameters:
  ///   - askedOn: the day everything in it was asked; nil for what was written in passing.
  ///   - old: what stands there; nil when nothing does.
  static func put(
    _ view: MemberView, askedOn: CivilDate?, of member: MemberID, in wave: WaveID, replacing old: MemberView?,
    _ c: any Connection
  ) throws {
    let ways = CodeList.encode(view.contact.ways)
    try c.queue(
      """
      INSERT INTO wave_entries (wave_id, member_id, sphere, ring, quality, direction, initiative, frequency, ways, distance,
        wish, asked_on)
      VALUES (\(wave), \(member), \(code: view.sphere), \(code: view.ring), \(code: view.quality),
        \(code: view.direction), \(code: view.contact.initiative), \(code: view.contact.frequency), \(ways),
        \(view.contact.distance), \(code: view.wish), \(askedOn))
      ON CONFLICT (wave_id, member_id) DO UPDATE SET sphere = excluded.sphere, ring = excluded.ring,
        quality = excluded.quality, direction = excluded.direction, initiative = excluded.initiative,
        frequency = excluded.frequency, ways = excluded.ways, distance = excluded.distance, wish = excluded.wish,
        asked_on = excluded.asked_on
      """)
    try putFunctions(view.gives, "gives", of: member, in: wave, replacing: old?.gives ?? [], c)
    try putFunctions(view.receives, "receives", of: member, in: wave, replacing: old?.receives ?? [], c)
  }

  private static func putFunctions(
    _ functions: Set<SupportFunction>, _ way: String, of member: MemberID, in wave: WaveID,
    replacing old: Set<SupportFunction>, _ c: any Connection
  ) throws {
    let gone = SupportFunction.allCases.filter(old.subtracting(functions).contains).map(\.rawValue)
    if !gone.isEmpty {
      try c.queue(
        """
        DELETE FROM wave_functions WHERE wave_id = \(wave) AND member_id = \(member) AND way = \(way)
          AND support_function IN \(list: gone)
        """)
    }
    for function in SupportFunction.allCases where functions.contains(function) && !old.contains(function) {
      try c.queue(
        """
        INSERT INTO wave_functions (wave_id, member_id, way, support_function)
        VALUES (\(wave), \(member), \(way), \(code: function)) ON CONFLICT DO NOTHING
        """)
    }
  }

  static func functions(of member: MemberID, in wave: WaveID, _ c: any Connection) throws -> Functions {
    let rows = try c.fetch(
      """
      SELECT member_id, way, support_function FROM wave_functions
      WHERE wave_id = \(wave) AND member_id = \(member)
      """)
    return try sorted(rows)[member] ?? ([], [])
  }

  static func functions(in wave: WaveID, _ c: any Connection) throws -> [MemberID: Functions] {
    try sorted(c.fetch(functionsQuery(in: wave)))
  }

  /// What ``functions(in:_:)`` asks, to be announced.
  static func functionsQuery(in wave: WaveID) -> SQL {
    "SELECT member_id, way, support_function FROM wave_functions WHERE wave_id = \(wave)"
  }

  private static func sorted(_ rows: [Row]) throws -> [MemberID: Functions] {
    var found: [MemberID: Functions] = [:]
    for row in rows {
      var reader = ColumnReader(row)
      let member: MemberID = try reader.next()
      let way: String = try reader.next()
      let function: SupportFunction = try reader.code()
      if way == "gives" {
        found[member, default: ([], [])].gives.insert(function)
      } else {
        found[member, default: ([], [])].receives.insert(function)
      }
    }
    return found
  }

  static let columns: SQL = """
    e.sphere, e.ring, e.quality, e.direction, e.initiative, e.frequency, e.ways, e.distance, e.wish, e.wave_id, e.asked_on
    """

  private static let columnCount = 11

  /// A view as it stands in a wave; without a wave when there is no entry.
  struct Entry {
    var view = MemberView()
    var wave: WaveID?
    var askedOn: CivilDate?
  }

  /// Reads `columns`, in their order. A member that is not in the wave has the empty view.
  static func entry(_ reader: inout ColumnReader) throws -> Entry {
    guard let sphere: Sphere = try reader.optionalCode() else {
      reader.skip(columnCount - 1)
      return Entry()
    }
    var view = MemberView(
      sphere: sphere, ring: try reader.optionalCode(), quality: try reader.optionalCode(),
      direction: try reader.optionalCode())
    view.contact.initiative = try reader.optionalCode()
    view.contact.frequency = try reader.optionalCode()
    view.contact.ways = CodeList.decode(try reader.next(String?.self)) ?? []
    view.contact.distance = try reader.next()
    view.wish = try reader.optionalCode()
    return Entry(view: view, wave: try reader.next(), askedOn: try reader.next())
  }
}
