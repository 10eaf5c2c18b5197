public import Storage
import Synchronization

/// Ids that are the same in every run: `00000000-0000-7000-8000-000000000001`, `…2`, and so on.
public final class SequentialIdentifiers: IdentifierSource {
  private let last: Mutex<UInt64>

  public init(startingAfter last: UInt64 = 0) {
    self.last = Mutex(last)
  }

  public func next<Subject>() -> Identifier<Subject> {
    let number = last.withLock { last in
      last += 1
      return last
    }
    return Identifier(high: 0x7000, low: 0x8000_0000_0000_0000 | number)
  }
}
