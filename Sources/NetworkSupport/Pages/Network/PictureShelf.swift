import Language
import Markup
import PersonalNetwork
import Synchronization

/// Pictures that were drawn before, for when the same network is looked at again in the same language.
///
/// Placing forty people takes longer than all the rest of a page, and most looks at a network change nothing. The key is
/// everything a picture is made from, so that an old picture can never stand for a new network; who may see whom is
/// decided before, because people a reader may not see are not in the network.
final class PictureShelf: Sendable {
  private struct Key: Hashable {
    let dossier: DossierID
    let network: PersonalNetwork
    let keptAngles: [String: Double]
    let language: DisplayLanguage
  }

  private struct State {
    var pictures: [Key: HTML] = [:]
    /// In order of arrival.
    var order: [Key] = []
  }

  private let state = Mutex(State())
  private let limit: Int

  /// - Parameter limit: how many pictures are kept; each takes up to some 60 kB.
  init(limit: Int = 256) {
    self.limit = limit
  }

  /// The picture for a page in both widths.
  func views(of reading: NetworkReading, _ say: Speaker) -> HTML {
    let key = Key(
      dossier: reading.dossier.id, network: reading.network, keptAngles: reading.keptAngles, language: say.language)
    if let kept = state.withLock({ $0.pictures[key] }) { return kept }
    let drawn = NetworkPicture(reading: reading, say: say).views
    state.withLock { state in
      guard state.pictures.updateValue(drawn, forKey: key) == nil else { return }
      state.order.append(key)
      if state.order.count > limit { state.pictures[state.order.removeFirst()] = nil }
    }
    return drawn
  }
}
