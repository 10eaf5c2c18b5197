import Language
public import PersonalNetwork

/// Two waves of one network in one picture: who is new, who is gone, and who came closer or went further.
///
/// Everybody stands as in the later wave and those who are gone where they stood before. Lines to the client are those of
/// the later wave; who is gone has none, and heads for the direction of help are left out, so that an arrow always
/// means a move. Drawn are the people that count in ``change``.
///
/// ```swift
/// let picture = ChangePicture(from: march, to: september, keptAngles: angles)
/// let drawing = picture.svg(in: .nl)
/// let words = picture.text(in: .nl)
/// ```
public struct ChangePicture: Sendable {
  public let clientName: String
  public let change: WaveChange
  public let options: EcogramOptions
  /// Where everything stands. Who was in either wave keeps the angle of the ecograms beside it.
  public let layout: EcogramLayout
  let ties: [MemberTie]

  /// - Parameters:
  ///   - keptAngles: as of ``Ecogram``: of the pictures of these waves, by id. Without them, the angles are those of a
  ///     first picture of the earlier wave.
  public init(
    from before: PersonalNetwork, to after: PersonalNetwork, keptAngles: [String: Double] = [:],
    options: EcogramOptions = EcogramOptions()
  ) {
    let change = WaveChange(from: before, to: after)
    let angles =
      keptAngles.isEmpty ? EcogramLayout(network: before, keptAngles: [:], options: options).angles : keptAngles
    clientName = after.clientName
    ties = after.ties
    self.change = change
    self.options = options
    layout = EcogramLayout(
      Self.drawn(change, showsSafety: options.showsSafety), ties: after.ties, keptAngles: angles, options: options)
  }

  private static func drawn(_ change: WaveChange, showsSafety: Bool) -> [DrawnPerson] {
    var people: [(NetworkPerson, DrawnChange?)] = change.stayed.map { ($0.after, moved($0)) }
    people += change.new.map { ($0.person, .new) }
    people += change.gone.map { ($0.person, .gone) }
    var seen: Set<String> = []
    return people.filter { seen.insert($0.0.id).inserted }.map { person, change in
      var person = person
      person.direction = nil
      return DrawnPerson(person, showsSafety: showsSafety, change: change)
    }
  }

  private static func moved(_ change: PersonChange) -> DrawnChange? {
    switch change.ring {
    case .closer(let from, _), .further(let from, _): .moved(from: from)
    // Where no ring was chosen, nobody came closer or went further.
    case .chosen, .noLongerChosen, nil: nil
    }
  }
}
