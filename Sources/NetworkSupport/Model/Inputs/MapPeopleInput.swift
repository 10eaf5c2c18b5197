import Accountability
import CivilTime
import Language
import PersonalNetwork

/// Many people in one form, as typed: rows of name, sphere and ring. Rows nobody wrote in are ignored; a problem in one
/// row keeps all others from being saved, so that the form comes back whole.
public struct MapPeopleInput: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// The row's place in the form; problems are at `people.<index>.name`, `.sphere` and `.ring`.
    public var index: Int
    public var name: String
    /// A `Sphere` code; empty is `unknown`.
    public var sphere: String
    /// `1`, `2`, `3` or empty.
    public var ring: String

    public init(index: Int, name: String, sphere: String = "", ring: String = "") {
      self.index = index
      self.name = name
      self.sphere = sphere
      self.ring = ring
    }

    /// Nothing was typed or chosen: a sphere that stands ready as "not known" does not count.
    var isEmpty: Bool {
      [name, ring].allSatisfy { FormCheck.clean($0).isEmpty } && ["", Sphere.unknown.rawValue].contains(sphere)
    }
  }

  public var rows: [Row]

  /// The most people one form takes.
  public static let most = 60

  public init(rows: [Row]) { self.rows = rows }

  struct Checked: Sendable, Hashable {
    var name: String
    var sphere: Sphere
    var ring: Ring?
    /// Somebody of the sphere of professionals is one, until somebody says otherwise.
    var kind: MemberKind { sphere == .professionals ? .professional : .informal }
  }

  /// - Throws: `Refusal.invalid`, problems at the fields of rows, or at `people` when nobody was named.
  func checked(today: CivilDate) throws(Refusal) -> [Checked] {
    var check = FormCheck(today: today)
    var people: [Checked] = []
    for row in rows where !row.isEmpty {
      if let person = row.checked(&check) { people.append(person) }
    }
    if people.isEmpty && check.problems.isEmpty {
      check.say(
        "people.0.name",
        Phrase(nl: "Vul bij ten minste één persoon een naam in.", en: "Fill in a name for at least one person."))
    }
    if people.count > Self.most {
      check.say(
        "people.0.name",
        Phrase(
          nl: "Bewaar hoogstens \(Self.most) mensen tegelijk. Voeg de anderen daarna toe.",
          en: "Save at most \(Self.most) people at a time. Add the others after that."))
    }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return people
  }
}

extension MapPeopleInput.Row {
  fileprivate func checked(_ check: inout FormCheck) -> MapPeopleInput.Checked? {
    let field = "people.\(index)"
    let name = check.required(
      "\(field).name", name, most: FormCheck.Length.name,
      ask: Phrase(
        nl: "Vul ook een naam in, of maak deze regel leeg.", en: "Fill in a name too, or empty this row."))
    let sphere: Sphere? = check.choice("\(field).sphere", sphere)
    let ring = check.ring("\(field).ring", ring)
    return name.map { MapPeopleInput.Checked(name: $0, sphere: sphere ?? .unknown, ring: ring) }
  }
}

extension FormCheck {
  /// `1`, `2` or `3`; empty: not known.
  mutating func ring(_ field: String, _ typed: String) -> Ring? {
    let clean = Self.clean(typed)
    guard !clean.isEmpty else { return nil }
    let ring = Int(clean).flatMap(Ring.init(rawValue:))
    if ring == nil { say(field, Self.chooseFromList) }
    return ring
  }
}
