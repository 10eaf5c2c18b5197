public import Language
public import Markup

/// What stands around a page: who looks at it, where, and what the header offers.
public struct Surroundings: Sendable {
  /// A workspace in the header.
  public struct NavigationItem: Sendable {
    /// What it is called.
    public let name: String
    /// Where it begins.
    public let address: Address
    /// The first segment of its addresses.
    public let prefix: String

    /// A workspace in the header.
    public init(name: String, address: Address, prefix: String) {
      self.name = name
      self.address = address
      self.prefix = prefix
    }
  }

  /// The language of the page.
  public var language: DisplayLanguage
  /// What the product calls itself.
  public var product: String
  /// Its version, for the footer.
  public var version: String
  /// The address of the page itself, to come back to after a change of language.
  public var address: Address
  /// The workspaces.
  public var navigation: [NavigationItem]
  /// Who has signed in; nil on pages before that.
  public var person: String?
  /// Pages in the person's menu besides the own account.
  public var menu: [ActionLink]
  /// The token for the sign-out button.
  public var csrf: String
  /// What was just done, shown once.
  public var notice: String?
  /// After how many seconds without a request the session ends; nil before sign-in.
  public var idleSeconds: Int?

  /// What stands around a page.
  public init(
    language: DisplayLanguage, product: String, version: String, address: Address, navigation: [NavigationItem] = [],
    person: String? = nil, menu: [ActionLink] = [], csrf: String = "", notice: String? = nil, idleSeconds: Int? = nil
  ) {
    self.language = language
    self.product = product
    self.version = version
    self.address = address
    self.navigation = navigation
    self.person = person
    self.menu = menu
    self.csrf = csrf
    self.notice = notice
    self.idleSeconds = idleSeconds
  }

  /// Speaks the language of the page.
  public var say: Speaker { Speaker(language) }
}
