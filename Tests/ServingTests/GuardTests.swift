import Testing

@testable import Serving

@Suite("guards")
struct GuardTests {
  @Test("a token belongs to one session, differs on every page, and cannot be bent")
  func token() {
    let first = CSRFToken.make(secret: "geheim", mask: Array(0..<16))
    let second = CSRFToken.make(secret: "geheim", mask: Array(1..<17))
    #expect(first != second)
    #expect(CSRFToken.isValid(first, secret: "geheim") && CSRFToken.isValid(second, secret: "geheim"))
    #expect(!CSRFToken.isValid(first, secret: "ander"))
    #expect(!CSRFToken.isValid("", secret: "geheim") && !CSRFToken.isValid(first + "A", secret: "geheim"))
    for index in first.indices {
      var bent = first
      bent.replaceSubrange(index...index, with: first[index] == "B" ? "C" : "B")
      #expect(!CSRFToken.isValid(bent, secret: "geheim"))
    }
  }

  @Test("base64url goes there and back, and takes nothing else")
  func base64() {
    for length in 0..<40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
    }
    #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
    for wrong in ["A", "AAAA=", "+AAA", "AB", "AAB", "A A"] { #expect(Base64URL.decode(wrong) == nil, "\(wrong)") }
  }

  @Test("a public address is a scheme and a host, and nothing more")
  func publicAddress() {
    #expect(PublicAddress("https://Samenspel.Example")?.origin == "https://samenspel.example")
    #expect(PublicAddress("https://samenspel.example:443")?.origin == "https://samenspel.example")
    #expect(PublicAddress("http://127.0.0.1:8080")?.authority == "127.0.0.1:8080")
    for wrong in [
      "samenspel.example", "ftp://x", "https://", "https://a/b", "https://a?b", "https://u@a", "https://a b",
    ] {
      #expect(PublicAddress(wrong) == nil, "\(wrong)")
    }
  }

  @Test("changes come from our own pages only")
  func origins() {
    let rule = OriginRule(PublicAddress("https://samenspel.example"))
    let host = "samenspel.example"
    #expect(rule.allowsChange(host: host, origin: "https://samenspel.example", fetchSite: nil))
    #expect(rule.allowsChange(host: host, origin: "null", fetchSite: "same-origin"))
    #expect(rule.allowsChange(host: host, origin: nil, fetchSite: "same-origin"))
    for (origin, site) in [
      (nil, nil), ("null", nil), ("https://evil.example", nil), ("http://samenspel.example", nil),
      ("https://evil.example", "same-origin"), ("https://samenspel.example", "cross-site"), (nil, "none"),
      ("https://samenspel.example.evil.example", nil),
    ] as [(String?, String?)] {
      #expect(!rule.allowsChange(host: host, origin: origin, fetchSite: site), "\(origin ?? "-") \(site ?? "-")")
    }
    let local = OriginRule(nil)
    #expect(local.allowsChange(host: "127.0.0.1:8080", origin: "http://127.0.0.1:8080", fetchSite: nil))
    #expect(!local.allowsChange(host: "127.0.0.1:8080", origin: "http://127.0.0.1:9090", fetchSite: nil))
    #expect(!local.allowsChange(host: "evil.example", origin: "http://evil.example", fetchSite: nil))
  }

  @Test("a foreign name that points at this machine is not ours")
  func hosts() {
    let local = OriginRule(nil)
    for own in ["localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "127.8.8.8"] {
      #expect(local.isOurs(host: own))
    }
    for foreign in ["evil.example", "localhost.evil.example", "localhost:x", "[::2]:80", "", "0.0.0.0"] {
      #expect(!local.isOurs(host: foreign), "\(foreign)")
    }
    #expect(!local.isOurs(host: nil))
    #expect(OriginRule(PublicAddress("https://a.example")).isOurs(host: "A.example"))
  }

  @Test("a cookie has its prefix over TLS, and two different ones of a name count as none")
  func cookies() {
    let secure = SiteCookie("sleutel", isSecure: true)
    #expect(secure.setting("x", seconds: 5) == "__Host-sleutel=x; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=5")
    let plain = SiteCookie("sleutel", isSecure: false)
    #expect(plain.setting("x") == "sleutel=x; Path=/; HttpOnly; SameSite=Lax")
    #expect(plain.value(in: ["a=b; sleutel=x;c=d"]) == "x")
    #expect(plain.value(in: ["sleutels=y; sleutel=x"]) == "x")
    #expect(plain.value(in: ["sleutel=x", "sleutel=x"]) == "x")
    #expect(plain.value(in: ["sleutel=x; sleutel=y"]) == nil)
    #expect(plain.value(in: ["mijnsleutel=y"]) == nil)
    #expect(plain.value(in: []) == nil)
  }

  @Test("a network gets its burst and then its share; another network is not touched by it")
  func rate() throws {
    let limiter = RateLimiter(burst: 3, perSecond: 0.5)
    let one = try #require(NetworkAddress("203.0.113.1"))
    for _ in 0..<3 { #expect(limiter.count(one, at: 10) == nil) }
    #expect(limiter.count(one, at: 10) == 2)
    #expect(limiter.count(try #require(NetworkAddress("203.0.113.2")), at: 10) == nil)
    #expect(limiter.count(one, at: 11.9) == 1)
    #expect(limiter.count(one, at: 12.1) == nil)
    #expect(limiter.count(one, at: 5) != nil)
    let home = try #require(NetworkAddress("2001:db8:1:2::1"))
    for _ in 0..<3 { _ = limiter.count(home, at: 20) }
    #expect(limiter.count(try #require(NetworkAddress("2001:db8:1:2:ffff::9")), at: 20) != nil)
  }

  @Test("a flood of addresses does not fill the memory")
  func bounded() {
    let limiter = RateLimiter(burst: 3, perSecond: 1, capacity: 100)
    for number in 0..<10_000 {
      _ = limiter.count(NetworkAddress(high: UInt64(number) + 1, low: 0), at: Double(number))
    }
    #expect(limiter.remembered <= 200)
  }
}
