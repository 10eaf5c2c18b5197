public import PersonalNetwork

/// Somebody in the picture: where the mark, the name and the line to the client stand.
public struct PlacedPerson: Sendable, Identifiable {
  public let person: NetworkPerson
  /// The number that stands beside the mark instead of the name, when there is no room for names here.
  public let number: Int?
  /// What stands beside the mark: the name, shortened if need be, or the number.
  public let label: String
  /// The middle of the mark.
  public let mark: PicturePoint
  /// Whether the safety flag is drawn: only for staff.
  public let hasFlag: Bool
  /// From the middle of the mark to its edge, the star of a very important person and the flag included.
  public let extent: Double
  /// The room of the name or number.
  public let nameBox: PictureBox
  /// Where the line to the client begins, at the client.
  public let lineStart: PicturePoint
  /// Where it ends, at the mark.
  public let lineEnd: PicturePoint
  /// Half the width of the line, zigzag included.
  public let lineHalfWidth: Double
  /// What a change picture shows of this person; `nil` in an ecogram of one wave.
  public let change: DrawnChange?
  /// The arrow along the radius from the ring where this person stood before; `nil` without a move.
  public let arrow: ChangeArrow?

  public var id: String { person.id }

  /// Whether there is a line to the client: of who is gone there is none.
  var hasLine: Bool { change != .gone }
}

/// A tie between two people in the picture.
public struct PlacedTie: Sendable {
  /// How a tie is drawn. Two people who are related and on strained terms get one line: the strained one.
  public enum Form: Sendable, Hashable, CaseIterable {
    case know, family, strained
  }

  /// The ids of the two people, in alphabetical order.
  public let a: String
  public let b: String
  public let form: Form
  public let curve: TieCurve
}

/// A sphere's part of the circle and where its name stands outside the rim.
public struct PlacedSphere: Sendable {
  public let sphere: Sphere
  /// In degrees clockwise from straight up; `end` is larger than `start` and may pass 360.
  public let start: Double
  public let end: Double
  /// The bearing of the middle of its name, in degrees.
  public let label: Double
}
