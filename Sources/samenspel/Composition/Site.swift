import Language
import Serving
import WebFrame
import Workplace

/// Where the site of this installation is.
struct Site: Sendable {
  let server: ServerSettings
  /// nil on this machine alone.
  let publicAddress: PublicAddress?
  let proxies: TrustedProxies
  /// What to say about it at the start.
  let note: Phrase?

  /// What to type into a browser.
  var address: String {
    if let publicAddress { return publicAddress.origin }
    let host = server.host.contains(":") ? "[\(server.host)]" : server.host
    return "http://\(host):\(server.port)"
  }
}

extension House {
  /// The web side of this house.
  func frame(_ site: Site) -> Frame {
    var settings = FrameSettings(version: Release.version, publicAddress: site.publicAddress)
    settings.proxies = site.proxies
    return Frame(services: frameServices, workspaces: workspaces, settings: settings)
  }

  var frameServices: FrameServices {
    FrameServices(
      database: services.database, ledger: services.ledger, policy: services.policy, desk: desk,
      timekeeper: services.timekeeper, identifiers: services.identifiers, secrets: services.secrets)
  }
}
