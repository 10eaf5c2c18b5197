import Markup
import TestChance
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test("a path is encoded by construction")
  func path() {
    #expect(Address(path: []).string == "/")
    #expect(Address(path: ["netwerk", "Jan Smit/é?#"]).string == "/netwerk/Jan%20Smit%2F%C3%A9%3F%23")
    #expect(Address(path: ["a"], query: [("q", "x=1&y"), ("", "")], fragment: "é").string == "/a?q=x%3D1%26y&=#%C3%A9")
    #expect(Address(path: ["assets", "base.3f9a.css"]).string == "/assets/base.3f9a.css")
    #expect(Address(path: ["a"], fragment: "").string == "/a")
    #expect(Address(fragment: "einddatum").string == "#einddatum")
  }

  @Test("no segments lead off the site or up the path")
  func traversal() {
    #expect(Address(path: ["", "evil.example"]).string == "/evil.example")
    #expect(Address(path: ["a", "..", ".", "b"]).string == "/a/b")
    #expect(Address(path: ["\\evil.example"]).string == "/%5Cevil.example")
  }

  @Test("any path begins with one slash and has only characters of an address")
  func anyPath() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1000 {
      let segments = (0..<4).map { _ in generator.text(upTo: 6) }
      let address = Address(path: segments, query: [(generator.text(), generator.text())], fragment: generator.text())
      #expect(Address(local: address.string) == address)
      #expect(!address.isExternal)
    }
  }

  @Test(
    "places outside that are what they say",
    arguments: [
      ("https://example.org", "https://example.org"), ("HTTPS://Example.org/a?b=c#d", "https://Example.org/a?b=c#d"),
      ("https://sub.example.org:8443/%C3%A9/", "https://sub.example.org:8443/%C3%A9/"),
      ("https://192.0.2.1/", "https://192.0.2.1/"), ("mailto:jan.smit+a@example.org", "mailto:jan.smit+a@example.org"),
      ("tel:+31-20-1234567", "tel:+31-20-1234567"), ("tel:(020)1234567", "tel:(020)1234567"),
    ])
  func accepted(typed: String, string: String) {
    #expect(Address(external: typed)?.string == string)
    #expect(Address(external: typed)?.isExternal == true)
  }

  @Test(
    "everything else is refused",
    arguments: [
      "", "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
      " javascript:alert(1)", "\u{1}javascript:alert(1)", "\u{A0}https://example.org", "data:text/html,x", "vbscript:x",
      "file:///etc/passwd", "http://example.org", "//example.org", "/local", "example.org", "https:example.org",
      "https:/example.org", "https:///example.org", "https://", "https:// example.org", "https://example.org/a b",
      "https://example.org/\n", "https://exa\tmple.org", "https:\\\\example.org", "https://example.org\\@evil.example",
      "https://user@evil.example", "https://user:secret@evil.example", "https://example.org:",
      "https://example.org:123456",
      "https://example.org:80a", "https://.example.org", "https://example..org", "https://-a.org",
      "https://éxample.org",
      "https://example.org/é", "https://[::1]/", "https://example.org/\"", "https://example.org/<",
      "https://%65xample.org",
      "mailto:", "mailto:jan", "mailto:@example.org", "mailto:a@b@c", "mailto:a@example.org?bcc=x@example.org",
      "mailto:a@example.org\nbcc:x", "mailto:a%0A@example.org", "tel:", "tel:+", "tel:abc", "tel:+31 20",
      "tel:12;ext=1",
      "https://example.org/" + String(repeating: "a", count: 2048),
    ])
  func refused(typed: String) {
    #expect(Address(external: typed) == nil)
  }

  @Test(
    "a place on this site that a browser sends back stays on this site",
    arguments: [
      ("/", true), ("/netwerk/7?a=b#c", true), ("//evil.example", false), ("/\\evil.example", false), ("evil", false),
      ("https://evil.example", false), ("javascript:x", false), ("", false), ("/a b", false), ("/a\nb", false),
      ("#a", false),
    ])
  func local(typed: String, isAccepted: Bool) {
    #expect((Address(local: typed) != nil) == isAccepted)
  }
}
