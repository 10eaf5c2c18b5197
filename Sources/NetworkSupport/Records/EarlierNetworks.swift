import Accountability
import PersonalNetwork
import Storage

/// The network as it was in a closed wave, from rows that do not change any more, with corrections laid over them.
enum EarlierNetworks {
  struct Found {
    var members: [NetworkMember]
    var ties: [MemberTie]
    var corrections: [WaveCorrection]
  }

  /// Everybody who was there then, also whom not everybody may see; the caller leaves these out.
  static func network(of wave: Wave, _ c: any Connection) throws -> Found {
    let standing = try WavePeople.all(in: wave.id, c)
    let corrections = try CorrectionRecords.all(in: wave.id, c)
    let byMember = Dictionary(grouping: corrections, by: \.member)
    let members = try MemberRecords.all(of: wave.dossier, in: wave.id, c).map(\.member)
      .compactMap { now -> NetworkMember? in
        guard let then = standing[now.id] else { return nil }
        var member = now
        member.kind = then.kind
        member.vip = then.vip
        member.ending = then.ending
        for correction in byMember[now.id] ?? [] { member = correction.laid(over: member) }
        return member
      }
    let there = Set(members.map(\.id.rawValue))
    return Found(
      members: members,
      ties: try TieRecords.all(in: wave.tiesFrom, c).filter { there.contains($0.a) && there.contains($0.b) },
      corrections: corrections)
  }
}
