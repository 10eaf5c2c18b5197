public import CivilTime
public import Language
public import Markup

/// Something that waits for a person, as *Mijn werk* lists it.
public struct WaitingItem: Sendable {
  /// Why it is on the list.
  public enum Reason: Sendable {
    /// It has a day on which something is due or has passed.
    case due
    /// Nothing has happened there for a while.
    case quiet
  }

  /// The day it is about; nil when it is not bound to a day.
  public let date: CivilDate?
  /// What waits, as a link: the person or thing it is about.
  public let title: Phrase
  /// What is asked.
  public let detail: Phrase?
  /// Where to do it.
  public let address: Address
  /// Why it is on the list.
  public let reason: Reason

  /// Something that waits.
  public init(date: CivilDate?, title: Phrase, detail: Phrase? = nil, address: Address, reason: Reason = .due) {
    self.date = date
    self.title = title
    self.detail = detail
    self.address = address
    self.reason = reason
  }
}
