import TestChance
import Testing

@testable import Serving

@Suite("who asked")
struct NetworkAddressTests {
  @Test(
    "addresses are read in every way they are written",
    arguments: [
      ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("::ffff:c000:201", "192.0.2.1"),
      ("::1", "0:0:0:0:0:0:0:1"), ("::", "0:0:0:0:0:0:0:0"), ("2001:DB8::1", "2001:db8:0:0:0:0:0:1"),
      ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1::8", "1:0:0:0:0:0:0:8"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
    ])
  func reads(_ text: String, _ written: String) {
    #expect(NetworkAddress(text)?.description == written)
    #expect(NetworkAddress(written) == NetworkAddress(text))
  }

  @Test(
    "what is not an address is not guessed at",
    arguments: [
      "", "localhost", "192.0.2", "192.0.2.256", "192.0.2.01", "192.0.2.1.5", "1.2.3.4:80", "::g", "1:2", ":::",
      "1::2::3",
      "1:2:3:4:5:6:7:8:9", "12345::", "fe80::1%eth0", "[::1]", "1:2:3:4:5:6:7:8::", "٣.0.0.1",
    ])
  func refuses(_ text: String) { #expect(NetworkAddress(text) == nil) }

  @Test("a range holds what its fixed bits say")
  func ranges() throws {
    let ten = try #require(NetworkRange("10.0.0.0/8"))
    #expect(ten.contains(try #require(NetworkAddress("10.255.3.4"))))
    #expect(!ten.contains(try #require(NetworkAddress("11.0.0.1"))))
    #expect(!ten.contains(try #require(NetworkAddress("a00::1"))))
    let six = try #require(NetworkRange("2001:db8::/33"))
    #expect(six.contains(try #require(NetworkAddress("2001:db8:7fff::1"))))
    #expect(!six.contains(try #require(NetworkAddress("2001:db8:8000::1"))))
    #expect(try #require(NetworkRange("0.0.0.0/0")).contains(try #require(NetworkAddress("8.8.8.8"))))
    #expect(!(try #require(NetworkRange("0.0.0.0/0")).contains(try #require(NetworkAddress("2001:db8::1")))))
    #expect(try #require(NetworkRange("::1")).contains(try #require(NetworkAddress("::1"))))
    for wrong in ["10.0.0.0/33", "10.0.0.0/-1", "/8", "10.0.0.0/", "::/129", "x/8"] {
      #expect(NetworkRange(wrong) == nil)
    }
  }

  @Test("only a proxy of ours is believed, and only about what it added itself")
  func proxies() throws {
    let proxies = TrustedProxies(["10.0.0.0/8", "127.0.0.1"].compactMap(NetworkRange.init))
    let proxy = NetworkAddress("10.0.0.1")
    func client(_ header: String..., from peer: NetworkAddress?) -> String? {
      proxies.client(peer: peer, forwardedFor: header)?.description
    }
    #expect(client("203.0.113.9", from: proxy) == "203.0.113.9")
    #expect(client("1.1.1.1, 203.0.113.9", from: proxy) == "203.0.113.9")
    #expect(client("1.1.1.1, 203.0.113.9, 10.0.0.7", from: proxy) == "203.0.113.9")
    #expect(client("1.1.1.1", "203.0.113.9", from: proxy) == "203.0.113.9")
    #expect(client("203.0.113.9", from: NetworkAddress("198.51.100.1")) == "198.51.100.1")
    #expect(client("nonsense", from: proxy) == "10.0.0.1")
    #expect(client("203.0.113.9, nonsense", from: proxy) == "10.0.0.1")
    #expect(client("10.0.0.5", from: proxy) == "10.0.0.5")
    #expect(client(from: proxy) == "10.0.0.1")
    #expect(client("203.0.113.9", from: nil) == nil)
    #expect(proxies.isSecure(peer: proxy, forwardedProto: ["https"]) == true)
    #expect(proxies.isSecure(peer: proxy, forwardedProto: ["https, http"]) == false)
    #expect(proxies.isSecure(peer: NetworkAddress("198.51.100.1"), forwardedProto: ["https"]) == nil)
  }

  @Test("whatever a client writes in front, the answer is the same")
  func spoofing() throws {
    var chance = SeededGenerator(seed: 42)
    let proxies = TrustedProxies([try #require(NetworkRange("10.0.0.0/8"))])
    let proxy = try #require(NetworkAddress("10.1.2.3"))
    let parts = ["1.2.3.4", "10.9.9.9", "::1", "garbage", "", " ", "203.0.113.9", "127.0.0.1", "\"x\"", "unknown"]
    for _ in 0..<500 {
      let written = (0..<Int.random(in: 0...5, using: &chance)).compactMap { _ in parts.randomElement(using: &chance) }
      let header = (written + ["198.51.100.7"] + (Bool.random(using: &chance) ? ["10.4.4.4"] : [])).joined(
        separator: ", ")
      #expect(proxies.client(peer: proxy, forwardedFor: [header])?.description == "198.51.100.7")
    }
  }
}
