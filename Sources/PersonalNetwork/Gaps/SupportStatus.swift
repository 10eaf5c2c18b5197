/// How a function of support is looked after, in the order in which a status goes before the next.
public enum SupportStatus: String, CaseIterable, Sendable, Codable {
  case none
  case leansOnOne
  case onlyProfessional
  case overasked
  case strained
  case covered
}
