import Accountability
import CivilTime

/// Places and wishes as typed; everything may stay empty.
public struct BeginningsInput: Sendable, Hashable {
  public var places: String
  public var wishes: String
  /// 0 when nothing was written yet.
  public var version: Int

  public init(places: String = "", wishes: String = "", version: Int) {
    self.places = places
    self.wishes = wishes
    self.version = version
  }

  /// - Throws: `Refusal.invalid`, problems at `places` and `wishes`.
  func checked(today: CivilDate) throws(Refusal) -> Beginnings {
    var check = FormCheck(today: today)
    let beginnings = Beginnings(
      places: check.text("places", places, most: FormCheck.Length.words),
      wishes: check.text("wishes", wishes, most: FormCheck.Length.words), version: version)
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return beginnings
  }
}

/// Making up as typed; everything may stay empty.
public struct RepairInput: Sendable, Hashable {
  public var hurt: String
  public var clientNeeds: String
  public var otherNeeds: String
  public var approach: String
  public var mediator: String
  /// 0 when nothing was written yet.
  public var version: Int

  public init(
    hurt: String = "", clientNeeds: String = "", otherNeeds: String = "", approach: String = "", mediator: String = "",
    version: Int
  ) {
    self.hurt = hurt
    self.clientNeeds = clientNeeds
    self.otherNeeds = otherNeeds
    self.approach = approach
    self.mediator = mediator
    self.version = version
  }

  /// Whoever writes goes on: what rested no longer does.
  /// - Throws: `Refusal.invalid`, problems at the fields by their names here.
  func checked(today: CivilDate) throws(Refusal) -> TieRepair {
    var check = FormCheck(today: today)
    func words(_ field: String, _ typed: String) -> String? {
      check.text(field, typed, most: FormCheck.Length.words)
    }
    let repair = TieRepair(
      hurt: words("hurt", hurt), clientNeeds: words("clientNeeds", clientNeeds),
      otherNeeds: words("otherNeeds", otherNeeds), approach: words("approach", approach),
      mediator: words("mediator", mediator), version: version)
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return repair
  }
}
