import Access
import Language
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Small rules")
struct SmallRulesTests {
  @Test("who may see somebody goes by circle")
  func sight() {
    #expect(Sight.everything.visibilities == [.onlyClient, .contact, .team])
    #expect(Sight.teamOnly.visibilities == [.team])
    #expect(NetworkRules.sight(of: [.responsible]) == .everything)
    #expect(NetworkRules.sight(of: [.standIn]) == Sight(seesConfided: true, seesKeptToClient: false))
    #expect(NetworkRules.sight(of: [.involved]) == .teamOnly)
    #expect(NetworkRules.sight(of: []) == .teamOnly)
  }

  @Test("administrator and privacy officer may do nothing with dossiers")
  func noContent() {
    #expect(!NetworkRules.all.contains { $0.role == .administrator || $0.role == .privacyOfficer })
  }

  @Test("a professional of the team sees and opens, and no more")
  func professional() {
    #expect(NetworkRules.all.first { $0.role == .professional }?.rights == [.seeDossier, .openDossier])
  }

  @Test("a name is found by the beginning of any of its words")
  func words() {
    #expect(NameWords.of("Ëva van den Berg-Smit") == ["berg", "den", "eva", "smit", "van"])
    #expect(NameWords.searched("berg ev") == ["berg", "ev"])
    #expect(NameWords.searched(" . ") == nil)
  }

  @Test("the place in a list survives an address")
  func cursors() {
    let plain = DossierCursor(sortKey: "berg van-den eva", id: SequentialIdentifiers().next())
    let found = DossierCursor(sortKey: "berg", id: plain.id, word: "eva")
    #expect(DossierCursor(code: plain.code) == plain)
    #expect(DossierCursor(code: found.code) == found)
    for wrong in ["", "x~y", plain.code + "~a~b"] { #expect(DossierCursor(code: wrong) == nil) }
  }

  @Test("every event has its own words in the log")
  func events() {
    #expect(NetworkEvent.labels.count == NetworkEvent.allCases.count)
    #expect(Set(NetworkEvent.allCases.map(\.label.nl)).count == NetworkEvent.allCases.count)
  }

  @Test("codes of who does it and for whom are read back")
  func parties() {
    let ids = SequentialIdentifiers()
    for doer in [.client, .member(ids.next()), .professional(ids.next())] as [Doer] {
      #expect(Doer(code: doer.code) == doer)
    }
    for one in [.client, .member(ids.next()), .clientAndMember(ids.next())] as [Beneficiary] {
      #expect(Beneficiary(code: one.code) == one)
    }
    for wrong in ["", "client:x", "member", "member:", "both", "x:y"] {
      #expect(Doer(code: wrong) == nil)
      #expect(Beneficiary(code: wrong) == nil)
    }
  }
}
