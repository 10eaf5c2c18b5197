public import CivilTime
import FoundationEssentials

/// The system's clock. Here and not in CivilTime, which is pure: what comes from the machine (time, ids, secrets) enters
/// at this room.
public struct SystemTimekeeper: Timekeeper {
  public init() {}

  public var now: Instant {
    Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down)))
  }
}
