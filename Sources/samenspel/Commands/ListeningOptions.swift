import ArgumentParser
import Language
import Serving

/// Where the program listens, and how people reach it.
struct ListeningOptions: ParsableArguments {
  @Option(help: "The address to listen at; this machine alone unless said otherwise.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen at; 8080 or the next free one unless said otherwise.")
  var port: Int?

  @Option(help: ArgumentHelp("Where browsers find the site, when that is not this machine.", valueName: "https://…"))
  var publicAddress: String?

  @Option(
    help: ArgumentHelp("A proxy whose word about the visitor's address counts; may be repeated.", valueName: "address"))
  var trustedProxy: [String] = []

  func validate() throws {
    if let port, !(1...65535).contains(port) { throw ValidationError(Complaint.portOutside(port).description) }
  }

  /// Everything about where the site is, with a port that is free now.
  func site() throws(Complaint) -> Site {
    let publicAddress = try checkedPublicAddress()
    let chosen = try freePort()
    return Site(
      server: ServerSettings(host: host, port: chosen), publicAddress: publicAddress, proxies: try proxies(),
      note: port == nil && chosen != Port.usual ? Self.otherPort(chosen) : nil)
  }

  private func checkedPublicAddress() throws(Complaint) -> PublicAddress? {
    guard let typed = publicAddress else {
      guard Self.loopback.contains(host) else { throw .publicAddressNeeded(host) }
      return nil
    }
    guard let address = PublicAddress(typed) else { throw .publicAddressMalformed(typed) }
    return address
  }

  private func freePort() throws(Complaint) -> Int {
    if let port {
      guard Port.isFree(port, host: host) else { throw .portTaken(port, host) }
      return port
    }
    guard let free = Port.firstFree(from: Port.usual, count: 20, host: host) else {
      throw .noPortFree(Port.usual...(Port.usual + 19), host)
    }
    return free
  }

  private func proxies() throws(Complaint) -> TrustedProxies {
    var ranges: [NetworkRange] = []
    for text in trustedProxy {
      guard let range = NetworkRange(text) else { throw .proxyMalformed(text) }
      ranges.append(range)
    }
    return TrustedProxies(ranges)
  }

  private static let loopback = ["127.0.0.1", "::1", "localhost"]

  private static func otherPort(_ chosen: Int) -> Phrase {
    Phrase(
      nl: "Poort \(Port.usual) is bezet; dit wordt poort \(chosen).",
      en: "Port \(Port.usual) is taken; this will be port \(chosen).")
  }
}

extension Complaint {
  static func portOutside(_ port: Int) -> Complaint {
    Complaint(
      nl: "Kies een poort van 1 tot en met 65535, niet \(port).", en: "Choose a port from 1 to 65535, not \(port).")
  }

  static func publicAddressNeeded(_ host: String) -> Complaint {
    Complaint(
      nl: "Wie op \(host) luistert, is van buiten te bereiken. Zeg met --public-address https://… hoe de site heet.",
      en:
        "Listening at \(host) can be reached from outside. Say with --public-address https://… what the site is called."
    )
  }

  static func publicAddressMalformed(_ typed: String) -> Complaint {
    Complaint(
      nl: "\(typed) is geen adres van een site. Geef bij --public-address alleen https:// en de naam, zonder pad.",
      en: "\(typed) is not the address of a site. Give --public-address only https:// and the name, without a path.")
  }

  static func proxyMalformed(_ typed: String) -> Complaint {
    Complaint(
      nl: "\(typed) is geen netwerkadres. Geef bij --trusted-proxy een adres als 10.0.0.1 of 10.0.0.0/8.",
      en: "\(typed) is not a network address. Give --trusted-proxy an address such as 10.0.0.1 or 10.0.0.0/8.")
  }
}
