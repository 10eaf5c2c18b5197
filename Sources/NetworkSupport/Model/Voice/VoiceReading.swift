public import Access

/// What the client wants to decide, with the names of who wrote another view beside it.
public struct VoiceReading: Sendable, Hashable {
  public let voice: Voice
  public let authors: [AccountID: String]

  public init(voice: Voice, authors: [AccountID: String] = [:]) {
    self.voice = voice
    self.authors = authors
  }
}
