import CivilTime
import Language
import Markup
import PersonalNetwork
import Testing

@testable import Diagrams

@Suite("What the picture says")
struct MeaningTests {
  private var network: PersonalNetwork {
    let people = [
      NetworkPerson(
        id: "tim", name: "Tim", sphere: .household, ring: .inner, vip: .now, quality: .supportive, direction: .mutual),
      NetworkPerson(id: "nok", name: "Nok", sphere: .friends, ring: .middle, quality: .tense, hasSafetyFlag: true),
      NetworkPerson(id: "arts", name: "Huisarts", sphere: .professionals, kind: .professional, quality: .ordinary),
      NetworkPerson(id: "oma", name: "Oma", sphere: .relatives, ring: .inner, ending: Ending(.died)),
    ]
    let ties = [
      MemberTie(a: "tim", b: "nok", kind: .strained), MemberTie(a: "tim", b: "nok", kind: .know),
      MemberTie(a: "nok", b: "arts", kind: .know), MemberTie(a: "nok", b: "arts", kind: .noContact),
      MemberTie(a: "tim", b: "oma", kind: .sibling),
    ]
    return PersonalNetwork(
      clientName: "Suda", people: people, ties: ties, asOf: CivilDate(year: 2026, month: 3, day: 12))
  }

  @Test("the legend holds exactly what is in the picture")
  func legend() throws {
    let root = try #require(read(Ecogram(network: network).svg(in: .nl)))
    let words = root.withClass("eg-legend").flatMap(\.children).filter { $0.name == "text" }.map(\.text)
    #expect(
      words == [
        "steunt", "gewoon", "gespannen", "richting van hulp", "gespannen met elkaar", "naaste", "beroepskracht", "VIP",
        "kring niet bekend", "Hoe dichter bij het midden, hoe dichter bij elkaar.",
      ])
    let bare = Ecogram(network: network, options: EcogramOptions(showsLegend: false))
    #expect(try #require(read(bare.svg(in: .nl))).withClass("eg-legend").isEmpty)
  }

  @Test("no contact is not drawn as a tie, and two ties of one pair are one line")
  func ties() throws {
    let root = try #require(read(Ecogram(network: network).svg(in: .nl, purpose: .page)))
    let drawn = root.withClass("eg-ties").flatMap(\.children).map { $0.classes.last }
    #expect(drawn == ["eg-strained"])
  }

  @Test("a safety flag is drawn and told to staff only", arguments: Ecogram.Purpose.allCases)
  func safety(purpose: Ecogram.Purpose) throws {
    for showsSafety in [false, true] {
      let ecogram = Ecogram(network: network, options: EcogramOptions(showsSafety: showsSafety))
      let root = try #require(read(ecogram.svg(in: .nl, purpose: purpose)))
      #expect(root.withClass("eg-flag").isEmpty == !showsSafety)
      #expect(root.words.contains("eerst overleggen") == showsSafety)
      #expect(ecogram.text(in: .nl).rows.contains { $0.marks.contains("eerst overleggen") } == showsSafety)
    }
  }

  @Test("who died is not drawn and is told among the earlier people")
  func earlier() throws {
    let ecogram = Ecogram(network: network)
    let picture = try #require(DrawnPicture(ecogram.svg(in: .nl)))
    #expect(Set(picture.people.map(\.id)) == ["tim", "nok", "arts"])
    #expect(ecogram.text(in: .nl).earlier == ["Oma: overleden."])
  }

  @Test("the text says what the picture shows, in both languages")
  func text() throws {
    let text = Ecogram(network: network).text(in: .nl)
    #expect(text.title == "Netwerk van Suda")
    #expect(text.summary == "12 maart 2026 · 3 mensen, 2 uit de eigen kring")
    #expect(
      text.rings == [
        "Binnenste kring: Tim (gezin).", "Middelste kring: Nok (vrienden).", "Buitenste kring: niemand.",
        "Kring niet bekend: Huisarts (beroepskrachten).",
      ])
    #expect(Set(text.rows.map(\.id)) == ["tim", "nok", "arts"])
    let tim = try #require(text.rows.first { $0.id == "tim" })
    #expect(tim.cells == ["Tim", "Gezin", "binnenste kring", "steunt", "hulp over en weer", "naaste, VIP"])
    #expect(tim.cells.count == text.columns.count)
    #expect(text.ties.count == 2)
    #expect(text.ties.contains { $0.contains("gespannen") && $0.contains("Tim") && $0.contains("Nok") })
    #expect(text.ties.contains { $0.contains("geen contact") && $0.contains("Huisarts") })
    #expect(text.apart == "Voor zover bekend kennen deze mensen niemand anders hier: Huisarts.")
    #expect(Ecogram(network: network).text(in: .en).rows.contains { $0.direction == "help both ways" })
  }

  @Test("numbers in the text are the numbers in the picture")
  func numbers() throws {
    let ecogram = Ecogram(network: network, options: EcogramOptions(width: .narrow))
    let picture = try #require(DrawnPicture(ecogram.svg(in: .nl)))
    let drawn = Dictionary(uniqueKeysWithValues: picture.people.map { ($0.id, Int($0.name)) })
    for row in ecogram.text(in: .nl).rows { #expect(drawn[row.id] == row.number) }
  }

  @Test("files and paper carry heading, date, confidential and stylesheet; pages carry none of these")
  func purposes() throws {
    for purpose in Ecogram.Purpose.allCases {
      let root = try #require(read(Ecogram(network: network).svg(in: .nl, purpose: purpose)))
      let isKept = purpose != .page
      #expect(root.all.contains { $0.name == "style" } == isKept)
      #expect(root.words.contains("vertrouwelijk") == isKept)
      #expect(root.withClass("eg-page").isEmpty == isKept)
      #expect(root.all.allSatisfy { $0.attributes["style"] == nil })
    }
    let paper = try #require(read(Ecogram(network: network).svg(in: .nl, purpose: .print)))
    #expect(paper.attributes["width"] == "186mm")
  }

  @Test("without links the picture is one image; with links a group of them, each with a name and room for a finger")
  func links() throws {
    let ecogram = Ecogram(network: network)
    let image = try #require(read(ecogram.svg(in: .nl)))
    #expect(image.attributes["role"] == "img")
    let group = try #require(read(ecogram.svg(in: .nl, links: { Address(path: ["mensen", $0]) })))
    #expect(group.attributes["role"] == "group")
    let people = group.withClass("eg-person")
    #expect(people.count == 3)
    for person in people {
      #expect(person.attributes["href"]?.hasPrefix("/mensen/") ?? false)
      let name = person.withClass("eg-name")[0].text
      #expect(person.attributes["aria-label"]?.contains(name) ?? false)
      #expect(person.withClass("eg-hit")[0].number("r") >= 12)
    }
    for root in [image, group] {
      #expect(root.children.prefix(2).map(\.name) == ["title", "desc"])
      #expect(root.attributes["aria-labelledby"] == root.children[0].attributes["id"])
    }
  }

  @Test("several pictures on a page do not share ids")
  func ids() throws {
    let ids = try ["a", "b"].map { prefix in
      let svg = Ecogram(network: network, options: EcogramOptions(idPrefix: prefix)).svg(in: .nl)
      return Set(try #require(read(svg)).all.compactMap { $0.attributes["id"] })
    }
    #expect(ids[0].isDisjoint(with: ids[1]))
    #expect(ids.allSatisfy { $0.count == 2 })
  }

  @Test("a mark has the colour of ink and paper, whoever it is")
  func noRedPeople() {
    let rules = Ecogram.stylesheet.description.split(separator: "}")
    for name in [".eg-mark{", ".eg-full", ".eg-open", ".eg-star{"] {
      let colours = rules.filter { $0.contains(name) }.joined()
      #expect(!colours.isEmpty)
      #expect(!colours.contains("--eg-strain") && !colours.contains("red"))
    }
  }
}
