import Testing

@testable import Access

@Suite("Login names and network addresses")
struct LoginNameTests {
  @Test("capitals, blanks around it and ways of writing an accent make no difference")
  func folds() throws {
    #expect(try LoginName(" Eva@Example.ORG ").value == "eva@example.org")
    #expect(try LoginName("ren\u{E9}@example.org") == LoginName("rene\u{301}@example.org"))
  }

  @Test(
    "what is not like an address is refused",
    arguments: ["", "eva", "@", "eva@", "@example.org", "a@b@c", "e va@x.nl", "eva@x\u{0}.nl"])
  func refuses(typed: String) {
    #expect(throws: AccountProblem.loginNotAnAddress) { try LoginName(typed) }
  }

  @Test("an address that is too long is refused")
  func long() {
    #expect(throws: AccountProblem.self) { try LoginName(String(repeating: "a", count: 250) + "@x.nl") }
  }

  @Test(
    "neighbours in one IPv6 network count as one, others do not",
    arguments: [
      ("192.0.2.7", "192.0.2.7"), ("2001:db8::1", "2001:db8:0:0"), ("2001:DB8:0:0:ffff::2", "2001:db8:0:0"),
      ("2001:db8:1::1", "2001:db8:1:0"), ("::ffff:192.0.2.7", "192.0.2.7"), ("fe80::1%eth0", "fe80:0:0:0"),
      ("::1", "0:0:0:0"),
      ("2001:0db8:0001:0002:0003:0004:0005:0006", "2001:db8:1:2"), ("", ""), (":::", "0:0:0:0"),
    ])
  func places(address: String, place: String) {
    #expect(NetworkPlace.of(address) == place)
  }
}
