import Testing

@testable import TestGround

@Suite("The strict reader of pages")
struct WellFormedTests {
  private let page = """
    <!DOCTYPE html>
    <html lang="nl"><head><meta charset="utf-8"><title>Netwerk &amp; steun</title><link rel="stylesheet" href="/a.css">
    </head><body><header><nav aria-label="Menu"><ul><li><a href="#top">Top</a></li></ul></nav></header>
    <main id="top"><h1>Netwerk</h1><h2>Wie</h2><p>Eva &lt;3 <br> zegt &quot;ja&quot;</p>
    <form method="post" action="/x"><label for="n">Naam</label><input id="n" name="n" required value="a&#39;b"></form>
    <svg viewBox="0 0 1 1" role="img"><title>T</title><path d="M0 0"/><g></g></svg>
    <script type="application/json" id="d">{"a":"\\u003cb & c"}</script></main></body></html>
    """

  @Test("a page that keeps the rules has no problems")
  func good() {
    #expect(MarkupChecker.problems(in: page).map(\.description) == [])
    #expect(expectWellFormed(html: page))
  }

  @Test("a fragment need not be a whole page")
  func fragment() {
    #expect(MarkupChecker.problems(in: "<h3>Kop</h3><p>Tekst</p>") == [])
    #expect(MarkupChecker.problems(in: "<svg><circle r=\"1\"/></svg>") == [])
    #expect(MarkupChecker.problems(in: "Alleen tekst") == [])
  }

  @Test(
    "what a browser mends in silence is found",
    arguments: [
      ("<p>a & b</p>", "a bare &"), ("<p>a < b</p>", "expected an element's name"),
      ("<p>a</div>", "</div> stands where"),
      ("<p>a", "<p> is never closed"), ("</p>", "closes nothing"), ("<a href=x>a</a>", "not between double quotes"),
      ("<a href='x'>a</a>", "not between double quotes"), ("<p class=\"a\" class=\"b\">x</p>", "has class twice"),
      ("<p id=\"a\"></p><p id=\"a\"></p>", "the id a is there twice"), ("<p id=\"\"></p>", "empty or broken id"),
      ("<!-- x -->", "expected an element's name"), ("<p title=\"a<b\">x</p>", "bare <"),
      ("<p title=\"a", "no closing quote"), ("<p", "not ended"), ("<div/>", "does not close itself"),
      ("<p title=\"a&b\">x</p>", "a bare &"), ("<p>&nbsp;</p>", "a bare &"), ("<br></br>", "closes nothing"),
    ])
  func broken(html: String, sentence: String) {
    let problems = MarkupChecker.problems(in: html)
    #expect(problems.contains { $0.sentence.contains(sentence) }, "\(problems)")
  }

  @Test(
    "elements stand only where HTML lets them",
    arguments: [
      "<p><div>x</div></p>", "<p><ul><li>x</li></ul></p>", "<a href=\"/\"><button>x</button></a>",
      "<a href=\"/\"><a href=\"/\">x</a></a>", "<div><li>x</li></div>", "<form><form></form></form>",
      "<ul><li><p><h2>x</h2></p></li></ul>", "<table><td>x</td></table>", "<button><input name=\"a\"></button>",
      "<h2>a</h2><h4>b</h4>", "<img src=\"/a\">", "<script>alert(1)</script>", "<p style=\"color:red\">x</p>",
      "<p onclick=\"x()\">x</p>", "<script type=\"application/json\">\"</b>\"</script>",
    ])
  func misplaced(html: String) {
    #expect(!MarkupChecker.problems(in: html).isEmpty)
  }

  @Test(
    "a whole page is held to more",
    arguments: [
      ("<h1>Netwerk</h1>", "<h1>Netwerk</h1><h1>Nog een</h1>", "2 headings <h1>"),
      ("<h1>Netwerk</h1>", "", "0 headings <h1>"), ("<h2>Wie</h2>", "<h3>Wie</h3>", "a level is skipped"),
      ("Netwerk &amp; steun", " ", "no title"), (" lang=\"nl\"", "", "no lang"),
      ("href=\"#top\"", "href=\"#op\"", "op"),
      ("for=\"n\"", "for=\"m\"", "for points at m"), ("<main id=\"top\">", "<div id=\"top\">", "no <main>"),
    ])
  func wholePage(good: String, bad: String, sentence: String) {
    let problems = MarkupChecker.problems(in: page.replacing(good, with: bad))
    #expect(problems.contains { $0.sentence.contains(sentence) }, "\(problems)")
  }

  @Test("a problem names its line and column")
  func places() {
    #expect(MarkupChecker.problems(in: "<p>\n  a & b</p>").first?.place == MarkupPlace(line: 2, column: 5))
  }

  @Test("a problem fails the test that asked")
  func fails() {
    withKnownIssue { expectWellFormed(html: "<p>a & b</p>") }
  }
}
