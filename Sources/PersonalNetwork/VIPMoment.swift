/// When somebody is, was or might become a VIP: very important to the client *and* thought of with warmth.
public enum VIPMoment: String, CaseIterable, Sendable, Codable {
  case then
  case now
  case hoped
}
