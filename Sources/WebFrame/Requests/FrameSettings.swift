public import Language
public import Serving

/// What an organisation configures of the web.
public struct FrameSettings: Sendable {
  /// What the product calls itself.
  public var product = "Samenspel"
  /// The program's version, for the footer.
  public var version: String
  /// Where browsers find this site; nil for loopback only.
  public var publicAddress: PublicAddress?
  /// Who is believed about who asked.
  public var proxies = TrustedProxies.none
  /// The language for whoever has not chosen one.
  public var language = DisplayLanguage.nl
  /// The most a form may carry, and how long it may take.
  public var body = BodyLimit()
  /// How forms are read.
  public var decoder = FormDecoder()
  /// How many requests one network may make at once; this machine itself is not counted.
  public var burst = 300
  /// How many requests one network may make on and on, per second.
  public var perSecond = 30.0
  /// After how many seconds without a request a session ends, as the sign-in desk has it: pages warn before that.
  public var idleSeconds = 30 * 60

  /// Settings for this version of the program, on loopback.
  public init(version: String, publicAddress: PublicAddress? = nil) {
    self.version = version
    self.publicAddress = publicAddress
  }
}
