public import Language

/// How often labels occur: a bar per label, from zero, with what stands under a label hatched behind its own.
public struct FrequencyPicture: ResearchPicture {
  public struct Bar: Sendable, Hashable {
    public let label: String
    /// How deep the label stands in its tree: 0 at the top.
    public let level: Int
    /// What has the label itself.
    public let own: Int
    /// With everything under it; what has two labels under one heading counts once.
    public let withChildren: Int

    /// - Parameter withChildren: the same as `own` when it is not given; never less.
    public init(label: String, level: Int = 0, own: Int, withChildren: Int? = nil) {
      self.label = label
      self.level = level
      self.own = max(0, own)
      self.withChildren = max(self.own, withChildren ?? own)
    }
  }

  public let title: Phrase
  public let counts: CountedThing
  public let bars: [Bar]
  /// Everything there is, whatever the label; `nil` when that is not told.
  public let total: Int?

  public init(title: Phrase, counts: CountedThing, bars: [Bar], total: Int? = nil) {
    self.title = title
    self.counts = counts
    self.bars = bars
    self.total = total
  }
}
