/// A value in a JSON file, and where it begins.
public struct JSONNode: Sendable, Hashable {
  public enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    /// As it is written: nothing is rounded.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([JSONMember])
  }

  public let value: Value
  public let place: JSONPlace

  public init(_ value: Value, at place: JSONPlace) {
    self.value = value
    self.place = place
  }

  /// The member of this name; `nil` when there is none, or this is no object.
  public subscript(_ name: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.node
  }
}

/// A named value in an object. No name occurs twice in one object.
public struct JSONMember: Sendable, Hashable {
  public let name: String
  /// Where the name begins.
  public let place: JSONPlace
  public let node: JSONNode

  public init(_ name: String, at place: JSONPlace, _ node: JSONNode) {
    self.name = name
    self.place = place
    self.node = node
  }
}

/// A place in a file, as an editor would show it.
public struct JSONPlace: Sendable, Hashable {
  /// From 1.
  public let line: Int
  /// In characters (Unicode scalars), from 1.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  static let beginning = JSONPlace(line: 1, column: 1)
}
