import Accountability
import CivilTime
import Language
import NetworkExchange

/// What somebody wants in a file with the data of a network, as chosen and typed.
public struct ExportInput: Sendable, Hashable {
  /// A `NetworkFormat` code.
  public var format: String
  /// `numbers` or `names`: what people are called in the file.
  public var names: String
  /// `now` or `all`: the network as it is, or every time it was written down.
  public var waves: String
  /// What the file is for.
  public var purpose: String

  public init(format: String, names: String, waves: String = Waves.now.rawValue, purpose: String) {
    self.format = format
    self.names = names
    self.waves = waves
    self.purpose = purpose
  }

  public enum Names: String, Sendable, CaseIterable { case numbers, names }
  public enum Waves: String, Sendable, CaseIterable { case now, all }

  struct Checked: Sendable {
    var format: NetworkFormat
    var names: Names
    var waves: Waves
    var purpose: String
  }

  /// - Throws: `Refusal.invalid`, problems at `purpose`, `names`, `waves` and `format`.
  func checked(today: CivilDate) throws(Refusal) -> Checked {
    var check = FormCheck(today: today)
    let why = check.required(
      "purpose", purpose,
      ask: Phrase(
        nl: "Schrijf op waarvoor het bestand is. Dat staat straks in het bestand.",
        en: "Write down what the file is for. That will stand in the file."))
    let called: Names? = check.choice("names", names)
    let times: Waves? = check.choice("waves", waves)
    let chosen: NetworkFormat? = check.choice("format", format)
    if chosen == nil { check.say("format", Phrase(nl: "Kies een soort bestand.", en: "Choose a kind of file.")) }
    guard check.problems.isEmpty, let why, let chosen else { throw .invalid(check.problems) }
    // Without a choice the careful one.
    return Checked(format: chosen, names: called ?? .numbers, waves: times ?? .now, purpose: why)
  }
}
