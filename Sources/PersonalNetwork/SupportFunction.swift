/// What one person can mean to another: the six functions of support.
public enum SupportFunction: String, CaseIterable, Sendable, Codable {
  /// Love, appreciation, someone to tell it to.
  case affective
  /// Information and advice on daily matters.
  case cognitive
  /// Housing, food, money, practical jobs.
  case material
  /// Belonging, doing things together.
  case social
  /// Encouragement and correction towards healthy and adaptive behaviour.
  case guidance
  /// Standing up for somebody, help towards being accepted.
  case advocacy
}
