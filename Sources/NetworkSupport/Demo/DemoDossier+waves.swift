import CivilTime
import Diagrams
import PersonalNetwork
import Storage

/// How somebody was seen in the first of two waves, against the second.
struct SeenThen {
  let change: (inout MemberView) -> Void

  static var theSame: SeenThen { SeenThen { _ in } }
  static func was(_ change: @escaping (inout MemberView) -> Void) -> SeenThen { SeenThen(change: change) }
}

extension DemoDossier {
  /// Writes somebody in the waves in which this person was seen: who had gone by the follow-up, only in the first.
  func write(
    _ member: NetworkMember, isNew: Bool, isAsked: Bool, then: SeenThen
  ) throws {
    guard let earlier else { return try MemberRecords.insert(member, in: wave.id, pen.connection) }
    var now = member
    now.askedOn = wave.openedOn
    guard !isNew else { return try MemberRecords.insert(now, in: wave.id, pen.connection) }
    var before = member
    then.change(&before.view)
    try MemberRecords.insert(before, in: earlier.wave.id, pen.connection)
    guard isAsked && !member.isGone else { return }
    try MemberViewRecords.put(
      now.view, askedOn: now.askedOn, of: member.id, in: wave.id, replacing: nil, pen.connection)
  }

  /// Keeps who was there, and where in the picture, when the first wave closed. Comes after everybody was written.
  func closeFirstWave() throws {
    guard let first = earlier?.wave else { return }
    let there = try MemberRecords.all(of: dossier.id, in: first.id, pen.connection).map(\.member)
      .filter { $0.viewWave == first.id }
      .map { member -> NetworkMember in
        var then = member
        if let on = member.ending?.on, on > first.updatedOn { then.ending = nil }
        return then
      }
    let network = PersonalNetwork(
      clientName: dossier.clientName, people: there.map { $0.asNetworkPerson(isFlagged: false) },
      ties: try TieRecords.all(in: first.id, pen.connection), asOf: first.updatedOn)
    let angles = Ecogram(network: network).layout.angles
    for member in there { try WavePeople.keep(member, angle: angles[member.id.rawValue], in: first.id, pen.connection) }
  }

  /// Where it can begin, in the client's own words.
  func begin(places: String, wishes: String) throws {
    _ = try BeginningRecords.put(Beginnings(places: places, wishes: wishes), of: dossier.id, pen.connection)
  }

  func makeUp(with member: MemberID, _ repair: TieRepair) throws {
    _ = try RepairRecords.put(repair, of: member, pen.connection)
  }
}
