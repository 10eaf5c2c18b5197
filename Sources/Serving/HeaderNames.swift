public import HTTPTypes

// Each of these is a literal that is a valid field name (RFC 9110, 5.1), so unwrapping it cannot fail.
extension HTTPField.Name {
  /// Not to tell other sites where a visitor came from.
  public static let referrerPolicy = Self("Referrer-Policy")!
  /// What a page may use of the device.
  public static let permissionsPolicy = Self("Permissions-Policy")!
  /// Who shares a window group with us.
  public static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy")!
  /// What a browser has to forget when someone signs out.
  public static let clearSiteData = Self("Clear-Site-Data")!
  /// Whether a browser's request came from our own pages.
  public static let secFetchSite = Self("Sec-Fetch-Site")!
  /// The clients behind a proxy.
  public static let xForwardedFor = Self("X-Forwarded-For")!
  /// The scheme a proxy was asked with.
  public static let xForwardedProto = Self("X-Forwarded-Proto")!
}
