import CivilTime
import Storage
import TestGround
import Testing

@Suite("Ids")
struct IdentifierTests {
  private enum Thing {}

  @Test(
    "only a UUID in lower case is an id",
    arguments: [
      ("01890a5d-ac96-774b-bcce-b302099a8057", true), ("01890A5D-AC96-774B-BCCE-B302099A8057", false),
      ("01890a5dac96774bbcceb302099a8057", false), ("01890a5d-ac96-774b-bcce-b302099a805", false),
      ("01890a5d-ac96-774b-bcce-b302099a805g", false), ("", false), ("01890a5d_ac96_774b_bcce_b302099a8057", false),
    ])
  func validates(text: String, isID: Bool) {
    #expect((Identifier<Thing>(text) != nil) == isID)
  }

  @Test("bits are written as a UUID")
  func bits() {
    let id = Identifier<Thing>(high: 0x0189_0a5d_ac96_774b, low: 0xbcce_b302_099a_8057)
    #expect(id.rawValue == "01890a5d-ac96-774b-bcce-b302099a8057")
    #expect(Identifier<Thing>(id.rawValue) == id)
  }

  @Test("a new id has version 7, the time by the clock, and is one id only")
  func version7() {
    // RFC 9562, appendix A.6: 2022-02-22 14:22:22 in the zone of New York.
    let clock = FixedClock(now: Instant(microseconds: 1_645_557_742_000_000))
    let source = SystemIdentifiers(timekeeper: clock)
    let ids = (0..<1000).map { _ in source.next() as Identifier<Thing> }
    #expect(Set(ids).count == 1000)
    for id in ids {
      #expect(id.rawValue.hasPrefix("017f22e2-79b0-7000-"))
      #expect("89ab".contains(id.rawValue[id.rawValue.index(id.rawValue.startIndex, offsetBy: 19)]))
    }
  }

  @Test("ids sort by the microsecond they were made")
  func sorts() {
    let ids = (0..<2000).map { step in
      let clock = FixedClock(now: Instant(microseconds: 1_645_557_742_000_000 + Int64(step)))
      return SystemIdentifiers(timekeeper: clock).next() as Identifier<Thing>
    }
    #expect(ids == ids.sorted())
    #expect(Set(ids.map { $0.rawValue.prefix(18) }).count == 2000)
  }

  @Test("an id travels through JSON as its text, and nonsense is refused")
  func codable() throws {
    let id: Identifier<Thing> = SequentialIdentifiers().next()
    #expect(id.rawValue == "00000000-0000-7000-8000-000000000001")
    #expect(SQL("SELECT \(id)").rendered(for: .sqlite).values == [.text(id.rawValue)])
    #expect(Identifier<Thing>(sqlValue: .text(id.rawValue)) == id)
    #expect(Identifier<Thing>(sqlValue: .text("1")) == nil)
  }

  @Test("secrets have the length asked for and do not repeat")
  func secrets() {
    let source = SystemSecrets()
    #expect(source.bytes(0).isEmpty)
    #expect(Set((0..<100).map { _ in source.bytes(16) }).count == 100)
    #expect(FixedSecrets().bytes(16) == FixedSecrets().bytes(16))
    #expect(FixedSecrets(seed: 1).bytes(16) != FixedSecrets(seed: 2).bytes(16))
  }

  private struct FixedClock: Timekeeper { let now: Instant }

  @Test("the system's clock stands after this was written")
  func systemClock() {
    #expect(SystemTimekeeper().now > Instant(microseconds: 1_700_000_000_000_000))
  }
}
