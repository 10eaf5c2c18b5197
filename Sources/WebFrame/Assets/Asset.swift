public import Markup

/// A script, style sheet or picture that is compiled into the program, under an address that holds a hash of its bytes.
public struct Asset: Sendable, Hashable {
  /// Its file name, without the hash.
  public let name: String
  /// Its media type.
  public let type: String
  /// Its bytes.
  public let bytes: [UInt8]
  /// The hash in its address.
  public let hash: String

  /// An asset of these bytes. Workspaces bring their own and name them in their pages.
  public init(name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
    self.hash = AssetHash.of(bytes)
  }

  /// The first segment of every asset's address.
  static let prefix = "bestand"

  /// Where it is served, for ever with the same content.
  public var address: Address { Address(path: [Self.prefix, hash, name]) }

  public static func == (a: Asset, b: Asset) -> Bool { a.name == b.name && a.hash == b.hash }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(hash)
  }
}
