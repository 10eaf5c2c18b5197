import Accountability
import CivilTime
public import Language
import PersonalNetwork

/// People who were important to the client before, as typed: rows of a name, how it is now, and what the client would like.
public struct EarlierPeopleInput: Sendable, Hashable {
  /// How it is with somebody of before.
  public enum Now: String, CaseIterable, Sendable, Codable {
    case outOfTouch, stillThere, died
  }

  public struct Row: Sendable, Hashable {
    /// The row's place in the form; problems are at `people.<index>.name`, `.now` and `.wish`.
    public var index: Int
    public var name: String
    /// A `Now` code; empty: out of touch.
    public var now: String
    /// A `TieWish` code or empty.
    public var wish: String

    public init(index: Int, name: String, now: String = "", wish: String = "") {
      self.index = index
      self.name = name
      self.now = now
      self.wish = wish
    }
  }

  public var rows: [Row]

  public init(rows: [Row]) { self.rows = rows }

  struct Checked: Sendable, Hashable {
    var name: String
    var ending: MemberEnding?
    var wish: TieWish?
  }

  /// - Throws: `Refusal.invalid`, problems at the fields of rows.
  func checked(today: CivilDate) throws(Refusal) -> [Checked] {
    var check = FormCheck(today: today)
    var people: [Checked] = []
    for row in rows.prefix(MapPeopleInput.most) {
      let field = "people.\(row.index)"
      let name = check.required(
        "\(field).name", row.name, most: FormCheck.Length.name,
        ask: Phrase(nl: "Vul ook een naam in, of maak deze regel leeg.", en: "Fill in a name too, or empty this row."))
      let now: Now = check.choice("\(field).now", row.now) ?? .outOfTouch
      let wish: TieWish? = check.choice("\(field).wish", row.wish)
      if let name { people.append(Checked(name: name, ending: now.ending, wish: now == .died ? nil : wish)) }
    }
    if people.isEmpty && check.problems.isEmpty {
      check.say(
        "people.0.name",
        Phrase(nl: "Vul bij ten minste één persoon een naam in.", en: "Fill in a name for at least one person."))
    }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return people
  }
}

extension EarlierPeopleInput.Now: Worded {
  var ending: MemberEnding? {
    switch self {
    case .outOfTouch: MemberEnding(.contactLost)
    case .stillThere: nil
    case .died: MemberEnding(.died)
    }
  }

  public var phrase: Phrase {
    switch self {
    case .outOfTouch: Phrase(nl: "geen contact meer", en: "no longer in touch")
    case .stillThere: Phrase(nl: "er is nog contact", en: "still in touch")
    case .died: Phrase(nl: "overleden", en: "has died")
    }
  }
}
