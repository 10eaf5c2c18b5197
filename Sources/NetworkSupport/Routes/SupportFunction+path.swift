import PersonalNetwork

/// What a kind of support is called in an address: the words of the page.
extension SupportFunction {
  var pathName: String {
    switch self {
    case .affective: "er-voor-me-zijn"
    case .cognitive: "uitleg-en-advies"
    case .material: "praktische-hulp"
    case .social: "samen-iets-doen"
    case .guidance: "aanmoedigen"
    case .advocacy: "opkomen-voor-mij"
    }
  }

  init?(pathName: String) {
    guard let found = Self.allCases.first(where: { $0.pathName == pathName }) else { return nil }
    self = found
  }
}
