import Diagrams
import Language
import Markup
import PersonalNetwork

/// Draws ecograms and keeps the time.
struct Stopwatch {
  let networks: Int
  let runs: Int
  let people: Int
  let ties: Int

  /// The time of every layout, and of every layout with its picture, in milliseconds.
  func measure() -> (layout: [Double], picture: [Double]) {
    var layout: [Double] = []
    var picture: [Double] = []
    let clock = ContinuousClock()
    for seed in 0..<networks {
      let network = MadeUpNetwork(seed: UInt64(seed), people: people, ties: ties).network
      // The first time also pays for what a process does once.
      _ = Ecogram(network: network).svg(in: .nl)
      for _ in 0..<runs {
        let start = clock.now
        let ecogram = Ecogram(network: network)
        let afterLayout = clock.now
        let bytes = ecogram.svg(in: .nl).bytes.count
        let end = clock.now
        precondition(bytes > 0)
        layout.append(Self.milliseconds(start.duration(to: afterLayout)))
        picture.append(Self.milliseconds(start.duration(to: end)))
      }
    }
    return (layout, picture)
  }

  private static func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }
}
