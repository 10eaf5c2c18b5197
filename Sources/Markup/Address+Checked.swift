extension Address {
  /// A place outside this site, as someone typed it or a file gave it; nil unless it is one of these three.
  ///
  /// - `https://host/…`: a host name or IPv4 address in ASCII, perhaps a port; no name or password before the host, which
  ///   serve only to mislead.
  /// - `mailto:name@host`: one address and no headers.
  /// - `tel:+31…`: digits with `-`, `.` and parentheses between them.
  ///
  /// Whitespace, control characters, backslashes, quotes and everything outside ASCII are refused rather than
  /// repaired, because browsers repair them each in their own way. The longest address accepted has 2048 bytes.
  public init?(external: String) {
    let bytes = Array(external.utf8)
    guard bytes.count <= 2048, bytes.allSatisfy(\.mayStandInAddress),
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let rest = bytes[(colon + 1)...]
    switch scheme {
    case "https" where Self.isAuthorityAndPath(rest): break
    case "mailto" where Self.isMailbox(rest): break
    case "tel" where Self.isTelephone(rest): break
    default: return nil
    }
    self.init(vouchedFor: scheme + ":" + String(decoding: rest, as: UTF8.self))
  }

  /// A place on this site that came back from a browser, such as "where was I before signing in"; nil when it could lead
  /// anywhere else.
  ///
  /// It must begin with one `/`, may not have a backslash (browsers read it as a slash), and must be percent-encoded already.
  public init?(local: String) {
    let bytes = Array(local.utf8)
    guard bytes.count <= 2048, bytes.allSatisfy(\.mayStandInAddress), bytes.first == UInt8(ascii: "/"),
      !bytes.dropFirst().starts(with: [UInt8(ascii: "/")])
    else { return nil }
    self.init(vouchedFor: local)
  }

  /// Whether the address leads away from this site.
  public var isExternal: Bool {
    !string.hasPrefix("/") && !string.hasPrefix("#")
  }

  /// `//host`, `//host:port`, and then nothing or something that begins with `/`, `?` or `#`.
  private static func isAuthorityAndPath(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else { return false }
    let enders: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
    let authority = rest.dropFirst(2).prefix { !enders.contains($0) }
    let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return isHost(parts[0])
    case 2: return isHost(parts[0]) && (1...5).contains(parts[1].count) && parts[1].allSatisfy(\.isDigit)
    default: return false
    }
  }

  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isMailbox(_ rest: ArraySlice<UInt8>) -> Bool {
    let parts = rest.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let marks = Array("!#$&'*+-/=^_`.{|}~".utf8).filter(\.mayStandInAddress)
    return parts.count == 2 && isHost(parts[1]) && !parts[0].isEmpty
      && parts[0].allSatisfy { $0.isLetter || $0.isDigit || (marks.contains($0) && $0 != UInt8(ascii: "#")) }
  }

  private static func isTelephone(_ rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.first == UInt8(ascii: "+") ? rest.dropFirst() : rest
    return digits.contains(where: \.isDigit) && digits.allSatisfy { $0.isDigit || "-.()".utf8.contains($0) }
  }
}
