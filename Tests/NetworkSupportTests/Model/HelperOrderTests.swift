import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Who could help, in the natural order")
struct HelperOrderTests {
  private let ids = SequentialIdentifiers()

  private func member(
    _ name: String, _ sphere: Sphere, _ kind: MemberKind = .informal, _ change: (inout NetworkMember) -> Void = { _ in }
  ) -> NetworkMember {
    var member = NetworkMember(
      id: ids.next(), dossier: ids.next(), person: ids.next(), name: name, kind: kind, view: MemberView(sphere: sphere))
    change(&member)
    return member
  }

  private func names(_ members: [NetworkMember], flagged: Set<MemberID> = []) -> [[String]] {
    HelperOrder(for: .social, among: members, flagged: flagged).steps.map { $0.people.map(\.name) }
  }

  @Test("who is there already, family and friends, neighbours and community, peers and volunteers, professionals")
  func order() {
    let members = [
      member("huisarts", .professionals, .professional), member("maatje", .leisureAndFaith, .volunteer),
      member("ervaringsdeskundige", .friends, .peerWorker), member("buurman", .neighbours),
      member("koor", .leisureAndFaith), member("zus", .relatives), member("vriendin", .friends),
      member("zoon", .household), member("onbekend", .unknown), member("betaalde buur", .neighbours, .professional),
      member("coach", .professionals, .professional) { $0.view.gives = [.social] },
    ]
    #expect(
      names(members) == [
        ["coach"], ["zus", "vriendin", "zoon"], ["buurman", "koor", "onbekend"], ["maatje", "ervaringsdeskundige"],
        ["huisarts", "betaalde buur"],
      ])
  }

  @Test("who is gone, does no good, is to be let go, or must be consulted about first is not put forward")
  func leftOut() {
    let flagged = member("eerst overleggen", .friends)
    let members = [
      member("weg", .friends) { $0.ending = MemberEnding(.ended) },
      member("geen goed", .friends) { $0.view.quality = .harmful },
      member("stoppen", .friends) { $0.view.wish = .end }, flagged,
      member("gespannen", .friends) { $0.view.quality = .tense },
    ]
    #expect(names(members, flagged: [flagged.id]) == [[], ["gespannen"], [], [], []])
  }
}
