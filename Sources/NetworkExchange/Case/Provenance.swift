public import CivilTime

/// Who made an export, for what, when and with which program: stands in every file that goes out.
public struct Provenance: Sendable, Hashable {
  /// Who made it, as they are called.
  public let madeBy: String
  /// What it is for, in the words of who made it.
  public let madeFor: String
  /// The day it was made.
  public let madeOn: CivilDate?
  /// The program and its version.
  public let madeWith: String

  public init(madeBy: String, madeFor: String, madeOn: CivilDate?, madeWith: String = "Samenspel") {
    self.madeBy = madeBy
    self.madeFor = madeFor
    self.madeOn = madeOn
    self.madeWith = madeWith
  }

  /// The columns it stands in, with what they say.
  var columns: [(name: String, value: String)] {
    [
      (Self.names[0], madeBy), (Self.names[1], madeFor), (Self.names[2], madeOn?.iso ?? ""), (Self.names[3], madeWith),
    ]
  }

  static let names = ["exportedBy", "exportedFor", "exportedOn", "exportedWith"]

  /// From columns by name in lower case; `nil` when none of them is there.
  init?(columns: [String: String]) {
    let values = Self.names.map { columns[$0.lowercased()] }
    guard values.contains(where: { $0 != nil }) else { return nil }
    self.init(
      madeBy: values[0] ?? "", madeFor: values[1] ?? "", madeOn: values[2].flatMap(CivilDate.init(iso:)),
      madeWith: values[3] ?? "")
  }
}
