import HTTPTypes
import Hummingbird
import NIOCore

/// Serves what is compiled in. An address holds a hash of the content, so a browser may keep it for ever.
struct AssetShelf: Sendable {
  private let assets: [String: Shelved]

  private struct Shelved: Sendable {
    let asset: Asset
    let buffer: ByteBuffer
  }

  /// - Parameter assets: the frame's own and those of the workspaces.
  init(_ assets: [Asset]) {
    self.assets = Dictionary(
      assets.map { ($0.hash + "/" + $0.name, Shelved(asset: $0, buffer: ByteBuffer(bytes: $0.bytes))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The answer for `/bestand/hash/name`; nil when there is no such asset.
  func answer(_ segments: [String], _ request: Request) -> Response? {
    guard segments.count == 3, let found = assets[segments[1] + "/" + segments[2]] else { return nil }
    let tag = "\"" + found.asset.hash + "\""
    let headers: HTTPFields = [
      .contentType: found.asset.type, .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
    ]
    if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: found.buffer))
  }
}
