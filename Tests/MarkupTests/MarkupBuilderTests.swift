import Markup
import Testing

@Suite("Building markup")
struct MarkupBuilderTests {
  @Test("texts, elements, optionals, lists, conditions and loops stand in order")
  func everything() {
    let nothing: HTML? = nil
    let names = ["Ada", "Bo"]
    let page = div {
      "een "
      "twee".dropFirst(1)
      nothing
      strong { "drie" }
      [em { "a" }, em { "b" }]
      if names.count > 1 { "meer" } else { "minder" }
      if names.isEmpty { "niemand" }
      for name in names { span { name } }
      switch names.count {
      case 2: "paar"
      default: "groep"
      }
    }
    #expect(
      page.string
        == "<div>een wee<strong>drie</strong><em>a</em><em>b</em>meer<span>Ada</span><span>Bo</span>paar</div>")
  }

  @Test("an element without content is opened and closed")
  func empty() {
    #expect(td().string == "<td></td>")
    #expect(td {}.string == "<td></td>")
    #expect(br().string == "<br/>")
    #expect(HTML.empty.isEmpty)
    #expect(HTML {}.isEmpty)
  }

  @Test("pieces are joined with a separator between them only")
  func joined() {
    let pieces = ["a", "b", "c"].map { name in em { name } }
    #expect(HTML.joined(pieces).string == "<em>a</em><em>b</em><em>c</em>")
    #expect(HTML.joined(pieces, separator: " & ").string == "<em>a</em> &amp; <em>b</em> &amp; <em>c</em>")
    #expect(HTML.joined([HTML](), separator: ", ").isEmpty)
    #expect((pieces[0] + pieces[1]).string == "<em>a</em><em>b</em>")
  }

  @Test("a first line feed survives in a text field and in preformatted text")
  func firstLineFeed() {
    #expect(textarea(.name("n")) { "\nregel" }.string == "<textarea name=\"n\">\n\nregel</textarea>")
    #expect(textarea { "regel\n" }.string == "<textarea>regel\n</textarea>")
    #expect(textarea().string == "<textarea></textarea>")
    #expect(textarea { "</textarea><p>" }.string == "<textarea>&lt;/textarea&gt;&lt;p&gt;</textarea>")
    #expect(pre { "\nregel" }.string == "<pre>\n\nregel</pre>")
    #expect(pre { em { "\n" } }.string == "<pre><em>\n</em></pre>")
  }

  @Test("a compiled-in stylesheet cannot end its own element")
  func stylesheet() {
    #expect(
      style("p > a { color: red } /* </style> */").string == "<style>p > a { color: red } /* <\\/style> */</style>")
    #expect(SVG.style("a > b { fill: none }").string == "<style>a &gt; b { fill: none }</style>")
  }
}
