public import Language

/// The formats in which networks go out. Every one of them is read too.
public enum NetworkFormat: String, Sendable, Hashable, CaseIterable {
  /// Our own: holds everything.
  case json
  case graphML = "graphml"
  case networkCanvas = "network-canvas"
  case egoWeb = "egoweb"

  public var name: Phrase {
    switch self {
    case .json: Phrase(nl: "Samenspel (JSON)", en: "Samenspel (JSON)")
    case .graphML: Phrase(nl: "GraphML", en: "GraphML")
    case .networkCanvas: Phrase(nl: "Network Canvas (CSV)", en: "Network Canvas (CSV)")
    case .egoWeb: Phrase(nl: "EgoWeb (CSV)", en: "EgoWeb (CSV)")
    }
  }
}
