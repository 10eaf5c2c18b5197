import Access
import Accountability
import CivilTime
import Language

/// What the client wants to decide, as typed.
public struct VoiceInput: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public var words = ""
    /// A `VoiceWeight` code; empty: not said.
    public var weight = ""
    /// What a professional sees differently.
    public var otherView = ""

    public init(words: String = "", weight: String = "", otherView: String = "") {
      self.words = words
      self.weight = weight
      self.otherView = otherView
    }
  }

  public var points: [VoiceTopic: Point] = [:]
  /// Empty: today.
  public var saidOn = ""
  /// Of what the form showed; 0 when nothing was written yet.
  public var version = 0

  public init() {}

  public init(_ voice: Voice) {
    for (topic, point) in voice.points {
      points[topic] = Point(
        words: point.words ?? "", weight: point.weight?.rawValue ?? "", otherView: point.otherView?.words ?? "")
    }
    version = voice.version
  }

  /// What was stored with what was typed put in. Another view that stays the same keeps its author and its day.
  /// - Throws: `Refusal.invalid`, problems at `<topic>.words`, `<topic>.weight`, `<topic>.view` and `saidOn`.
  func checked(_ voice: Voice, by author: AccountID, today: CivilDate) throws(Refusal) -> Voice {
    var check = FormCheck(today: today)
    var changed = voice
    changed.saidOn = check.pastDate("saidOn", saidOn) ?? today
    for topic in VoiceTopic.allCases {
      let typed = points[topic] ?? Point()
      var point = VoicePoint(
        words: check.text("\(topic.rawValue).words", typed.words, most: FormCheck.Length.words),
        weight: check.choice("\(topic.rawValue).weight", typed.weight))
      if let view = check.text("\(topic.rawValue).view", typed.otherView, most: FormCheck.Length.words) {
        let stored = voice[topic].otherView
        point.otherView = stored?.words == view ? stored : OtherView(view, by: author, on: today)
      }
      changed[topic] = point
    }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return changed
  }
}
