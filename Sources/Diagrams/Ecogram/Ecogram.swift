public import PersonalNetwork

/// A picture of a personal network: the client in the middle, everybody in the ring and the sphere where they stand, a
/// line to the client that says what the tie is like, and dotted lines between people who know each other.
///
/// ```swift
/// let ecogram = Ecogram(network: network, keptAngles: earlier, options: EcogramOptions())
/// let picture = ecogram.svg(in: .nl, links: { Address(path: ["netwerk", "mensen", $0]) }, purpose: .page)
/// let words = ecogram.text(in: .nl)
/// ```
///
/// Pages load ``stylesheet`` as an asset; pictures for a file or for paper carry it inside. The same network with the
/// same options always gives the same bytes.
public struct Ecogram: Sendable {
  public let network: PersonalNetwork
  public let options: EcogramOptions
  /// Where everything stands. Keep ``EcogramLayout/angles`` with the network, and give them to the next picture.
  public let layout: EcogramLayout

  /// - Parameters:
  ///   - network: people who ended, died or were lost by the network's date are told in ``text(in:)`` and not drawn.
  ///   - keptAngles: degrees clockwise from straight up, by id of the person, from an earlier picture. These people
  ///     keep their place around the client as far as that is possible.
  public init(
    network: PersonalNetwork, keptAngles: [String: Double] = [:], options: EcogramOptions = EcogramOptions()
  ) {
    self.network = network
    self.options = options
    layout = EcogramLayout(network: network, keptAngles: keptAngles, options: options)
  }
}
