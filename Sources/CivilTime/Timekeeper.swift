internal import Synchronization

/// Whoever knows what time it is. Handed to all that need it, so that a test can say what time it is.
public protocol Timekeeper: Sendable {
  /// This moment.
  var now: Instant { get }
}

extension Timekeeper {
  /// Which day it is in a zone.
  public func today(in zone: CivilZone) -> CivilDate {
    zone.date(of: now)
  }
}

/// A clock that stands still until it is set; for tests and demonstrations.
public final class SetTimekeeper: Timekeeper {
  private let current: Mutex<Instant>

  public init(_ now: Instant) {
    current = Mutex(now)
  }

  /// Stands at this time on this day in a zone.
  public convenience init(_ date: CivilDate, _ time: WallTime = .noon, in zone: CivilZone = .netherlands) {
    self.init(zone.instant(of: date, time))
  }

  public var now: Instant {
    current.withLock { $0 }
  }

  /// Makes it this moment.
  public func set(_ instant: Instant) {
    current.withLock { $0 = instant }
  }

  /// Lets so many seconds pass.
  public func advance(seconds: Int) {
    current.withLock { $0 = $0.adding(seconds: seconds) }
  }

  /// Lets so many times 24 hours pass.
  public func advance(days: Int) {
    current.withLock { $0 = $0.adding(days: days) }
  }
}
