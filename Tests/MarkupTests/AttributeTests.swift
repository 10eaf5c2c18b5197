import Markup
import Testing

@Suite("Attributes")
struct AttributeTests {
  @Test("attributes stand in the order given, always with a quoted value")
  func order() {
    let field = input(.type("checkbox"), .name("n"), .value(3), .required, .checked(false), .disabled(true))
    #expect(field.string == "<input type=\"checkbox\" name=\"n\" value=\"3\" required=\"\" disabled=\"\"/>")
  }

  @Test("classes add up in one attribute, and empty ones leave nothing behind")
  func classes() {
    #expect(p(.class("a b"), .id("x"), .class(""), .class("c")).string == "<p class=\"a b c\" id=\"x\"></p>")
    #expect(p(.class("")).string == "<p></p>")
    #expect(p(.all([.class("a")]), .class("b")).string == "<p class=\"a b\"></p>")
  }

  @Test("of an attribute given twice the first one counts")
  func duplicates() {
    #expect(
      p(.id("a"), .id("b"), .data("id", "c"), .aria("id", "d")).string == "<p id=\"a\" data-id=\"c\" aria-id=\"d\"></p>"
    )
    #expect(a(.rel("next"), .newWindow).string == "<a rel=\"next\" target=\"_blank\"></a>")
  }

  @Test("conditions, optionals and groups")
  func conditions() {
    let hint: String? = "h"
    let none: String? = nil
    let paragraph = p(
      .when(true, .lang("en")), .when(false, .id("x")), .given(hint) { .title($0) }, .given(none) { .id($0) },
      .all([.role("note"), .none, .all([.hidden])]))
    #expect(paragraph.string == "<p lang=\"en\" title=\"h\" role=\"note\" hidden=\"\"></p>")
  }

  @Test("references to other elements leave out what is not there")
  func references() {
    #expect(input(.describedBy("a-hint", "", "a-problem")).string == "<input aria-describedby=\"a-hint a-problem\"/>")
    #expect(input(.describedBy([])).string == "<input/>")
    #expect(section(.labelledBy("t")).string == "<section aria-labelledby=\"t\"></section>")
    #expect(label(.for("field")) { "Naam" }.string == "<label for=\"field\">Naam</label>")
  }

  @Test("nothing can jump the queue of the keyboard")
  func focus() {
    #expect(h1(.focus(.byScript)).string == "<h1 tabindex=\"-1\"></h1>")
    #expect(div(.focus(.inOrder)).string == "<div tabindex=\"0\"></div>")
  }

  @Test("addresses are escaped in the attributes that take them")
  func addresses() {
    let address = Address(path: ["netwerk"], query: [("zoek", "a&b"), ("orde", "'naam'")])
    let written = "/netwerk?zoek=a%26b&amp;orde=%27naam%27"
    #expect(a(.href(address)).string == "<a href=\"\(written)\"></a>")
    #expect(form(.action(address), .method(.post)).string == "<form action=\"\(written)\" method=\"post\"></form>")
    #expect(button(.formaction(address)).string == "<button formaction=\"\(written)\"></button>")
    #expect(img(src: address, alt: "\"").string == "<img src=\"\(written)\" alt=\"&quot;\"/>")
    #expect(SVG.a(href: address).string == "<a href=\"\(written)\"></a>")
  }
}
